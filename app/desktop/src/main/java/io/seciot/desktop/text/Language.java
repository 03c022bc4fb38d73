package io.seciot.desktop.text;

import java.util.Locale;

/** In which language the window speaks. */
public enum Language {
  /** As the system, where there are words in its language; else in English. */
  SYSTEM,
  ENGLISH,
  GERMAN;

  /**
   * The locale for words, dates and numbers. Where the system speaks the language, its region
   * decides how dates are written.
   *
   * @param system what the system is set to
   */
  public Locale locale(Locale system) {
    return switch (this) {
      case SYSTEM -> isSpoken(system) ? system : Locale.ENGLISH;
      case ENGLISH -> regional(Locale.ENGLISH, system);
      case GERMAN -> regional(Locale.GERMAN, system);
    };
  }

  private static boolean isSpoken(Locale locale) {
    return isSame(locale, Locale.ENGLISH) || isSame(locale, Locale.GERMAN);
  }

  private static Locale regional(Locale language, Locale system) {
    return isSame(language, system) ? system : language;
  }

  private static boolean isSame(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }
}
