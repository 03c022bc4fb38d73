package io.seciot.desktop.canvas;

import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.canvas.Colours.Part;
import io.seciot.desktop.findings.SeverityMark;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Box;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.TextAlignment;

/** Draws how many findings an item has: a sign for the worst, a number, and a colour. */
final class BadgePainter {

  static final double HEIGHT = 20;
  private static final double SIGN = 13;

  private final Colours colours;
  private final Icons icons;
  private final Lettering lettering;

  BadgePainter(Colours colours, Icons icons, Lettering lettering) {
    this.colours = colours;
    this.icons = icons;
    this.lettering = lettering;
  }

  /** Draws to the left of the given place. */
  void paint(GraphicsContext gc, Badge badge, double right, double middle) {
    double end = right;
    if (badge.confirmed() > 0) {
      Paint fill = colours.get(Part.valueOf(badge.worst().name()));
      end =
          plate(
                  gc,
                  SeverityMark.sign(badge.worst()),
                  badge.confirmed(),
                  fill,
                  Part.ON_BADGE,
                  end,
                  middle)
              - 3;
    }
    if (badge.potential() > 0) {
      plate(
          gc,
          "mdi2h-help-circle-outline",
          badge.potential(),
          colours.get(Part.SHEET),
          Part.POTENTIAL,
          end,
          middle);
    }
  }

  /** Draws that somebody has said something, with its lower right corner there. */
  void comment(GraphicsContext gc, double right, double bottom) {
    Icon.Glyph glyph = icons.glyph("mdi2c-comment-text-outline", SIGN);
    gc.setFill(colours.get(Part.MUTED_TEXT));
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.BOTTOM);
    gc.setFont(glyph.font());
    gc.fillText(glyph.text(), right, bottom);
  }

  /** Draws around the given place. */
  void paintCentred(GraphicsContext gc, Badge badge, double centre, double middle) {
    paint(gc, badge, centre + width(badge) / 2, middle);
  }

  /** Where it is drawn around a place. */
  Box boxCentred(Badge badge, double centre, double middle) {
    return box(badge, centre + width(badge) / 2, middle);
  }

  /** Where it is drawn to the left of a place. */
  Box box(Badge badge, double right, double middle) {
    double width = width(badge);
    return new Box(right - width, middle - HEIGHT / 2, width, HEIGHT);
  }

  private double width(Badge badge) {
    double both = badge.confirmed() > 0 && badge.potential() > 0 ? 3 : 0;
    return both + width(badge.confirmed()) + width(badge.potential());
  }

  private double width(int count) {
    return count == 0
        ? 0
        : 6 + SIGN + 3 + lettering.width(Integer.toString(count), Lettering.SMALL) + 7;
  }

  private double plate(
      GraphicsContext gc,
      String sign,
      int count,
      Paint fill,
      Part ink,
      double right,
      double middle) {
    String text = Integer.toString(count);
    double width = width(count);
    double left = right - width;
    gc.setFill(fill);
    gc.fillRoundRect(left, middle - HEIGHT / 2, width, HEIGHT, HEIGHT, HEIGHT);
    gc.setStroke(colours.get(ink == Part.ON_BADGE ? Part.SHEET : ink));
    gc.setLineWidth(1.2);
    gc.strokeRoundRect(left, middle - HEIGHT / 2, width, HEIGHT, HEIGHT, HEIGHT);
    gc.setFill(colours.get(ink));
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    Icon.Glyph glyph = icons.glyph(sign, SIGN);
    gc.setFont(glyph.font());
    gc.fillText(glyph.text(), left + 6, middle);
    gc.setFont(Lettering.SMALL);
    gc.fillText(text, left + 6 + SIGN + 3, middle);
    return left;
  }
}
