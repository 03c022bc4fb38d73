package io.seciot.desktop.canvas;

import io.seciot.desktop.theme.KnownIcon;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons as text of the icon font, so that a canvas can draw them. */
final class Icons {

  /** The character of an icon and the font to draw it with. */
  record Glyph(String text, Font font) {}

  private record Key(String literal, double size) {}

  private final Map<Key, Glyph> glyphs = new HashMap<>();
  private String family = "";

  Glyph glyph(String literal, double size) {
    return glyphs.computeIfAbsent(new Key(literal, size), this::make);
  }

  private Glyph make(Key key) {
    FontIcon icon = new FontIcon(KnownIcon.of(key.literal()));
    if (family.isEmpty()) {
      family = familyOf(icon);
    }
    return new Glyph(icon.getText(), Font.font(family, key.size()));
  }

  /** An icon gets its font from its style, so only once it is in a scene. */
  private static String familyOf(FontIcon icon) {
    Group group = new Group(icon);
    new Scene(group);
    icon.applyCss();
    return icon.getFont().getFamily();
  }
}
