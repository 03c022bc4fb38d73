package io.seciot.desktop.canvas;

import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/** Icons as text of the icon font, so that a canvas can draw them. */
final class Icons {

  private record Key(String literal, double size) {}

  private final Map<Key, Icon.Glyph> glyphs = new HashMap<>();

  /** The letter of an icon, in the font and size to draw it with. */
  Icon.Glyph glyph(String literal, double size) {
    return glyphs.computeIfAbsent(new Key(literal, size), Icons::make);
  }

  private static Icon.Glyph make(Key key) {
    Icon.Glyph glyph = Icon.glyph(KnownIcon.of(key.literal()));
    return new Icon.Glyph(glyph.text(), Font.font(glyph.font().getFamily(), key.size()));
  }
}
