package io.seciot.desktop.measure;

/** Medians, and the processor's time for one frame, in milliseconds. */
record FrameTimes(double median, double p95, double own, double processor) {}
