package io.seciot.report.html;

import io.seciot.report.content.PlainText;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/**
 * Writes well-formed markup that is both HTML and XML. Everything that is passed as text or as the
 * value of an attribute is escaped here and nowhere else, so that no name can become markup.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final MutableList<String> open = Lists.mutable.empty();

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String tag, String... attributes) {
    start(tag, attributes).append('>');
    open.add(tag);
    return this;
  }

  /** An element without content. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes).append(" />");
    return this;
  }

  private StringBuilder start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
    return out;
  }

  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.removeLast()).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Ends the line, so that the page can be read and compared as text. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Markup of our own making, as it is. */
  Markup trusted(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    PlainText.allowed(text)
        .codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(point);
          }
        });
    return safe.toString();
  }
}
