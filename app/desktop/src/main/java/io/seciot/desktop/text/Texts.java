package io.seciot.desktop.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the screens. A missing key is our mistake and fails at once. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  /** The words in the language that fits the locale best; English where there is none. */
  public Texts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "io.seciot.desktop.text.desktop",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words of this key. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The words of this key with their placeholders filled, numbers in the locale's way. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
