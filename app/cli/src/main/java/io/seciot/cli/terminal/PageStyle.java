package io.seciot.cli.terminal;

/**
 * How a page is set.
 *
 * @param width the longest line, in characters
 * @param coloured whether colours may be used
 */
public record PageStyle(int width, boolean coloured) {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;
  private static final int USUAL = 100;

  /** For files and pipes. */
  public static final PageStyle FILE = new PageStyle(USUAL, false);

  /** For a terminal of this many columns; very wide lines are hard to read and are not used. */
  public static PageStyle of(int columns, boolean coloured) {
    return new PageStyle(Math.clamp(columns, NARROWEST, WIDEST), coloured);
  }
}
