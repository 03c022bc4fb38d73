package io.seciot.report.html;

import io.seciot.report.content.Drawing;
import io.seciot.report.content.Section.Paper;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drawings as markup that can stand within a page. */
public final class Pictures {

  private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
  private static final double UPRIGHT_WIDTH = 174;
  private static final double UPRIGHT_HEIGHT = 190;
  private static final double WIDE_WIDTH = 261;
  private static final double WIDE_HEIGHT = 134;
  private static final Pattern FONT = Pattern.compile("font-family=\"[^\"]*\"");

  private Pictures() {}

  /** As wide as there is room. */
  static String fluid(Drawing drawing) {
    return withAttribute(drawing, "aria-label=\"" + Markup.escaped(drawing.alternative()) + "\"");
  }

  /** In millimetres, small enough for the paper, in the font that is embedded. */
  static String sized(Drawing drawing, Paper paper) {
    String spoken = Markup.escaped(drawing.alternative());
    String svg =
        withAttribute(drawing, "alt=\"" + spoken + "\" style=\"" + size(drawing, paper) + "\"");
    return inEmbeddedFont(svg);
  }

  /** The same markup in the font that is embedded into a PDF. */
  public static String inEmbeddedFont(String svg) {
    return FONT.matcher(svg)
        .replaceAll(Matcher.quoteReplacement("font-family=\"Liberation Sans\""));
  }

  private static String withAttribute(Drawing drawing, String attributes) {
    int start = drawing.svg().indexOf("<svg ");
    return "<svg " + attributes + drawing.svg().substring(start + "<svg".length());
  }

  private static String size(Drawing drawing, Paper paper) {
    double width = drawing.width() * MILLIMETRES_PER_PIXEL;
    double height = drawing.height() * MILLIMETRES_PER_PIXEL;
    double widest = paper == Paper.WIDE ? WIDE_WIDTH : UPRIGHT_WIDTH;
    double tallest = paper == Paper.WIDE ? WIDE_HEIGHT : UPRIGHT_HEIGHT;
    double scale = Math.min(1, Math.min(widest / width, tallest / height));
    return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", width * scale, height * scale);
  }
}
