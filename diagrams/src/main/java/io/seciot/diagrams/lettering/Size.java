package io.seciot.diagrams.lettering;

/** How large a box is by default, in pixels at 100 %. */
public record Size(double width, double height) {

  /** Font size of an element's name. */
  public static final double NAME_FONT = 12.5;

  /** Height of a line of the name. */
  public static final double NAME_LINE = 16;

  /** What a leaf needs to the left and right of its text: the icon and the margins. */
  public static final double LEAF_FRAME = 58;

  /** Height of the strip with the name at the top of a box that holds others. */
  public static final double HEADER = 32;

  private static final double NARROWEST_TEXT = 76;
  private static final double WIDEST_TEXT = 142;
  private static final double ONE_LINE_HEIGHT = 60;
  private static final double GRID = 2;

  /** The size for an element with nothing inside. */
  public static Size ofLeaf(String name) {
    double whole = Lettering.boldWidth(Lettering.oneLine(name), NAME_FONT) + 2;
    double text =
        Math.clamp(whole > WIDEST_TEXT ? whole * 0.62 : whole, NARROWEST_TEXT, WIDEST_TEXT);
    int lines = Lettering.boldLines(name, NAME_FONT, text, 3).size();
    return new Size(even(text + LEAF_FRAME), ONE_LINE_HEIGHT + (lines - 1) * NAME_LINE);
  }

  /** The least width of a box that holds others, so that its name can be read. */
  public static double ofHeader(String name) {
    return even(
        Math.clamp(Lettering.boldWidth(Lettering.oneLine(name), NAME_FONT) + LEAF_FRAME, 120, 260));
  }

  private static double even(double length) {
    return Math.ceil(length / GRID) * GRID;
  }
}
