package io.seciot.report.content;

/**
 * A picture made of lines and text.
 *
 * @param svg a complete SVG document
 * @param alternative what it shows, for people who cannot see it
 * @param width in pixels at its natural size
 * @param height in pixels at its natural size
 */
public record Drawing(String svg, String alternative, double width, double height) {}
