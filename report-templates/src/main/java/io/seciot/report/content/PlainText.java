package io.seciot.report.content;

/** Text as XML can carry it. A name may hold anything that JSON does, XML may not. */
public final class PlainText {

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** The text with every character that XML 1.0 cannot carry or discourages replaced. */
  public static String allowed(String text) {
    if (text.codePoints().allMatch(PlainText::isAllowed)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> safe.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
    return safe.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point < 0x7F)
        || (point >= 0xA0 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
