package io.seciot.desktop.text;

import io.seciot.model.Message;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * The words of the screens, in the language that is spoken now. A missing key is our mistake and
 * fails at once. Meant for one thread: what works beside could see the language change half way,
 * and has words of its own.
 */
public final class Texts {

  /** In the language that is spoken now: to read one takes much longer than to fill it. */
  private final Map<String, MessageFormat> patterns = new HashMap<>();

  private ResourceBundle bundle;
  private Translation translation;
  private Locale locale;

  /** The words in the language that fits the locale best; English where there is none. */
  public Texts(Locale locale) {
    this.locale = locale;
    this.bundle = bundle(locale);
    this.translation = Translation.to(locale);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "io.seciot.desktop.text.desktop",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Goes on in another language. What is on the screen already must be made anew. */
  public synchronized void speak(Locale other) {
    locale = other;
    bundle = bundle(other);
    translation = Translation.to(other);
    patterns.clear();
  }

  /** How words, dates and numbers are written now. */
  public Locale locale() {
    return locale;
  }

  /** The words of this key. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The words of this key with their placeholders filled, numbers in the locale's way. */
  public synchronized String get(String key, Object... values) {
    return patterns
        .computeIfAbsent(key, known -> new MessageFormat(bundle.getString(known), locale))
        .format(values);
  }

  /** What is said of a file, in the language that is spoken. */
  public String say(Message message) {
    return message.in(translation);
  }

  /** How sentences about files are said in the language that is spoken. */
  public UnaryOperator<String> translation() {
    return translation;
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** A day in the locale's way, such as "14.09.2026". */
  public String day(LocalDate day) {
    return days().format(day);
  }

  DateTimeFormatter days() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale);
  }
}
