package io.seciot.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences and labels of a report, by key, kept in a file so that they can be edited. */
public final class Wording {

  private final Properties texts;

  private Wording(Properties texts) {
    this.texts = texts;
  }

  /** The texts of this file, which stands among the resources of the reports. */
  public static Wording of(String name) {
    Properties texts = new Properties();
    try (InputStream content = Resources.open(name)) {
      texts.load(new InputStreamReader(content, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Wording(texts);
  }

  /** The text with this key; {@code {0}}, {@code {1}} and so on are replaced by the values. */
  public String text(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("There is no text for the key " + key);
    }
    return filled(text, values);
  }

  /** The text with the first key, or where there is none, with the second. */
  public String textOr(String key, String other, Object... values) {
    return text(texts.containsKey(key) ? key : other, values);
  }

  /** The text for a number of things: the key's {@code .one} or {@code .many}. */
  public String count(String key, int number) {
    return text(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** One pass, so that a value that itself holds braces is left alone. */
  private static String filled(String text, Object... values) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      int place = Integer.parseInt(text.substring(open + 1, close));
      result.append(text, from, open).append(values[place]);
      from = close + 1;
    }
    return result.append(text.substring(from)).toString();
  }
}
