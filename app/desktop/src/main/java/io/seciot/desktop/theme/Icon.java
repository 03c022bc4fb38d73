package io.seciot.desktop.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * A letter of the icon font. Its size and colour come from the style sheet like those of any text.
 * Ikonli's own icon carries a style of its own for each, and so is matched again whenever its size
 * changes, and cannot share what was found for another one.
 */
public final class Icon extends Text {

  /**
   * What to draw for a name.
   *
   * @param text one character
   * @param font in which it is that picture, of any size
   */
  public record Glyph(String text, Font font) {}

  private static final Map<String, Glyph> GLYPHS = new ConcurrentHashMap<>();

  /**
   * @param name of an icon of the set; see {@link KnownIcon} for names from outside
   */
  public Icon(String name) {
    // What both style sheets call an icon.
    getStyleClass().add("ikonli-font-icon");
    show(name);
  }

  /** Shows another one. */
  public void show(String name) {
    setText(glyph(name).text());
  }

  /**
   * The letter of an icon.
   *
   * @throws IllegalArgumentException where there is no such icon
   */
  public static Glyph glyph(String name) {
    return GLYPHS.computeIfAbsent(name, Icon::find);
  }

  private static Glyph find(String name) {
    IkonHandler handler =
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(name);
    return new Glyph(Character.toString(handler.resolve(name).getCode()), (Font) handler.getFont());
  }
}
