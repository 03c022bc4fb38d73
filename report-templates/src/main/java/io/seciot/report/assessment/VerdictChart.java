package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Verdict;
import io.seciot.report.content.Drawing;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Bars of verdicts as SVG. Each piece carries its number, so that nothing is said by colour alone.
 */
final class VerdictChart {

  private static final int WIDTH = 680;
  private static final int LABEL = 150;
  private static final int BAR = 30;
  private static final int GAP = 14;
  private static final int LEGEND = 34;
  private static final int NARROW = 16;
  private static final String FONT = "Liberation Sans, Arial, sans-serif";

  private VerdictChart() {}

  /** One bar: its label and how many provisions have each verdict. */
  record Bar(String label, ImmutableList<Piece> pieces) {
    int total() {
      return (int) pieces.sumOfInt(Piece::count);
    }
  }

  /** A part of a bar. */
  record Piece(Verdict verdict, String label, int count) {}

  static Drawing draw(ImmutableList<Bar> bars, String alternative) {
    int height = LEGEND + bars.size() * (BAR + GAP);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\">",
            WIDTH,
            height,
            WIDTH,
            height));
    legend(svg, bars.getFirst());
    int top = LEGEND;
    for (Bar bar : bars) {
      bar(svg, bar, top);
      top += BAR + GAP;
    }
    return new Drawing(svg.append("</svg>").toString(), alternative, WIDTH, height);
  }

  private static void legend(StringBuilder svg, Bar bar) {
    int x = LABEL;
    for (Piece piece : bar.pieces()) {
      rectangle(svg, x, 4, 12, 12, colour(piece.verdict()));
      text(svg, x + 18, 15, 12, "#24323f", "start", piece.label());
      x += 18 + 7 * piece.label().length() + 22;
    }
  }

  private static void bar(StringBuilder svg, Bar bar, int top) {
    text(svg, 0, top + 20, 13, "#24323f", "start", bar.label() + " (" + bar.total() + ")");
    double x = LABEL;
    double unit = (WIDTH - LABEL) / (double) Math.max(1, bar.total());
    for (Piece piece : bar.pieces()) {
      double width = unit * piece.count();
      if (piece.count() > 0) {
        rectangle(svg, x, top, width - 1, BAR, colour(piece.verdict()));
      }
      if (width > NARROW) {
        text(svg, x + width / 2, top + 20, 13, "#ffffff", "middle", "" + piece.count());
      }
      x += width;
    }
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case MET -> "#22704f";
      case NOT_MET -> "#ab2a22";
      case OPEN -> "#996400";
      case NOT_APPLICABLE -> "#7c8894";
      case NOT_EXECUTED -> "#4a5866";
    };
  }

  private static void rectangle(
      StringBuilder svg, double x, double y, double width, double height, String fill) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
            x,
            y,
            width,
            height,
            fill));
  }

  private static void text(
      StringBuilder svg, double x, double y, int size, String fill, String anchor, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" font-family=\"%s\" font-size=\"%d\" fill=\"%s\""
                + " text-anchor=\"%s\">%s</text>",
            x,
            y,
            FONT,
            size,
            fill,
            anchor,
            words.replace("&", "&amp;").replace("<", "&lt;")));
  }
}
