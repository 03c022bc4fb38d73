package io.seciot.diagrams.drawing;

import java.util.Locale;

/**
 * How a kind is drawn.
 *
 * @param shape its outline, by which kinds are told apart even in black and white
 * @param icon an SVG path in a box of 24 by 24, drawn as a line; empty for none
 * @param label what the kind is called, written small below the name; empty for none
 */
public record Symbol(Shape shape, String icon, String label) {

  /** The outlines of a data-flow diagram. */
  public enum Shape {
    /** Something that works on data: a box with round corners. */
    PROCESS,
    /** Something that keeps data: a cylinder. */
    STORE,
    /** Someone or something outside: a box with sharp corners and a bar. */
    EXTERNAL,
    /** A line around others: a dashed box. */
    BOUNDARY,
    /** None of these: a plain box. */
    PLAIN;

    /**
     * The shape for the role that the vocabulary gives a kind.
     *
     * @param role {@code process}, {@code store}, {@code external}, {@code boundary}; all else is
     *     plain
     */
    public static Shape ofRole(String role) {
      return switch (role) {
        case "process" -> PROCESS;
        case "store" -> STORE;
        case "external" -> EXTERNAL;
        case "boundary" -> BOUNDARY;
        default -> PLAIN;
      };
    }

    String role() {
      return this == PLAIN ? "none" : name().toLowerCase(Locale.ROOT);
    }
  }
}
