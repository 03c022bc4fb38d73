package io.seciot.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The named colours of a theme, and how well one can be seen on another. */
final class Palette {

  private static final Pattern COLOUR = Pattern.compile("(-(?:color|seciot)[\\w-]*):\\s*([^;]+);");
  private static final String SHEET = "-color-bg-default";

  private final Map<String, String> named = new HashMap<>();

  Palette(Theme theme) throws IOException {
    String name = theme.name().toLowerCase(Locale.ROOT);
    read(firstRule(text("/atlantafx/base/theme/primer-" + name + ".css")));
    read(text(name + ".css"));
    read(text("seciot.css"));
  }

  private static String firstRule(String css) {
    return css.substring(0, css.indexOf('}'));
  }

  private static String text(String sheet) throws IOException {
    try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(sheet), sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void read(String css) {
    Matcher found = COLOUR.matcher(css);
    while (found.find()) {
      named.put(found.group(1), found.group(2).strip());
    }
  }

  /**
   * The contrast of WCAG 2.2, from 1 to 21.
   *
   * @param ink name of the colour in front
   * @param ground name of the colour behind; where it is not opaque, the sheet shines through
   */
  double contrast(String ink, String ground) {
    Color behind = over(colour(ground), colour(SHEET));
    double one = luminance(over(colour(ink), behind));
    double other = luminance(behind);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** The colour of this name. */
  Color colour(String name) {
    String value = named.get(name);
    return value == null ? Color.web(name) : colour(value);
  }

  private static Color over(Color front, Color behind) {
    return behind.interpolate(
        new Color(front.getRed(), front.getGreen(), front.getBlue(), 1), front.getOpacity());
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
