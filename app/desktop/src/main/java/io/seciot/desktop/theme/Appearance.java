package io.seciot.desktop.theme;

import java.util.Locale;
import javafx.application.ColorScheme;

/** Light, dark, or whatever the system is. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK;

  /** The theme to show. */
  public Theme theme(ColorScheme system) {
    return switch (this) {
      case SYSTEM -> system == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
    };
  }

  /** The word that stands for it in settings and keys of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
