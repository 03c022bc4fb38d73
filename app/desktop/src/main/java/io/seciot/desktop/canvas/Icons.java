package io.seciot.desktop.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons as text of the icon font, so that a canvas can draw them. */
final class Icons {

  /** The character of an icon and the font to draw it with. */
  record Glyph(String text, Font font) {}

  private final Map<String, FontIcon> icons = new HashMap<>();
  private final Map<String, Glyph> glyphs = new HashMap<>();

  Glyph glyph(String literal, double size) {
    return glyphs.computeIfAbsent(
        literal + " " + size,
        ignored -> {
          FontIcon icon = icons.computeIfAbsent(literal, wanted -> new FontIcon(wanted));
          return new Glyph(icon.getText(), Font.font(icon.getFont().getFamily(), size));
        });
  }
}
