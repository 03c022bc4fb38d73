package io.seciot.desktop.selfcheck;

import io.seciot.desktop.text.Language;
import io.seciot.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the window looks while pictures of everything in it are taken. */
record GalleryLook(int width, int height, Theme theme, Language language, int percent) {

  /** Every theme in every language, at the usual size and at the largest; and a small window. */
  static List<GalleryLook> all() {
    List<GalleryLook> all = new ArrayList<>();
    for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
      for (Theme theme : Theme.values()) {
        for (int percent : new int[] {100, 200}) {
          all.add(new GalleryLook(1440, 900, theme, language, percent));
        }
      }
    }
    // What lacks room does so in either theme, and in the language with the longer words.
    all.add(new GalleryLook(1024, 700, Theme.LIGHT, Language.GERMAN, 100));
    all.add(new GalleryLook(1024, 700, Theme.DARK, Language.GERMAN, 200));
    return all;
  }

  /** The folder in which its pictures are. */
  String folder() {
    return String.join("-", width + "x" + height, theme.name(), language.name(), "" + percent)
        .toLowerCase(Locale.ROOT);
  }
}
