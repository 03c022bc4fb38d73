package io.seciot.model;

/** A place in a view, in pixels at 100 %; x grows to the right, y downwards. */
public record Point(double x, double y) {}
