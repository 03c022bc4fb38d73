package io.seciot.diagrams.drawing;

import io.seciot.model.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes SVG. Text is escaped, numbers look the same everywhere. Colours are attributes and nothing
 * has an id, so that several pictures can stand on one page.
 */
final class Svg {

  private final StringBuilder text = new StringBuilder(16_384);

  /** Opens an element; attributes are given as name, value, name, value. */
  Svg open(String tag, Object... attributes) {
    start(tag, attributes);
    text.append(">\n");
    return this;
  }

  Svg close(String tag) {
    text.append("</").append(tag).append(">\n");
    return this;
  }

  Svg empty(String tag, Object... attributes) {
    start(tag);
    return end(attributes);
  }

  /** A rectangle; further attributes are given as name, value, name, value. */
  Svg rect(Box box, Object... attributes) {
    start("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
    return end(attributes);
  }

  /** A line of text; further attributes are given as name, value, name, value. */
  Svg text(String content, double x, double y, String anchor, double size, Object... attributes) {
    start("text", "x", x, "y", y, "text-anchor", anchor, "font-size", size);
    attributes(attributes);
    text.append('>').append(escaped(content)).append("</text>\n");
    return this;
  }

  Svg content(String tag, String content, Object... attributes) {
    start(tag, attributes);
    text.append('>').append(escaped(content)).append("</").append(tag).append(">\n");
    return this;
  }

  /** A number with at most two places, without a sign of the locale. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return "0";
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private void start(String tag, Object... attributes) {
    text.append('<').append(tag);
    attributes(attributes);
  }

  private Svg end(Object... attributes) {
    attributes(attributes);
    text.append("/>\n");
    return this;
  }

  private void attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      Object value = attributes[i + 1];
      text.append(
          value instanceof Number number
              ? number(number.doubleValue())
              : escaped(value.toString()));
      text.append('"');
    }
  }

  /** Characters that XML cannot hold are left out. */
  private static String escaped(String raw) {
    StringBuilder safe = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(character -> {
          switch (character) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            default -> {
              if (isAllowed(character)) {
                safe.appendCodePoint(character);
              }
            }
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
