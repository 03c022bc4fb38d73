package io.seciot.report.picture;

import io.seciot.diagrams.drawing.DiagramPainter;
import io.seciot.diagrams.drawing.DiagramPicture;
import io.seciot.diagrams.drawing.Symbols;
import io.seciot.diagrams.drawing.Theme;
import io.seciot.model.Architecture;
import io.seciot.model.View;
import io.seciot.report.pdf.PdfPicture;
import java.nio.charset.StandardCharsets;

/**
 * A view that is to be drawn. The same input gives the same bytes.
 *
 * @param model what the view shows
 * @param view what has no box in it is not drawn
 * @param symbols how kinds are drawn
 * @param theme the colours
 */
public record ViewPicture(Architecture model, View view, Symbols symbols, Theme theme) {

  /**
   * The bytes of the file. May take a second for a large view.
   *
   * @param scale pixels of a PNG for one of the drawing; the other formats have no pixels
   */
  public byte[] bytes(PictureFormat format, double scale) {
    String svg = DiagramPainter.svg(model, view, symbols, theme);
    return switch (format) {
      case SVG -> svg.getBytes(StandardCharsets.UTF_8);
      case PNG -> DiagramPicture.png(svg, scale);
      case PDF -> PdfPicture.of(svg, DiagramPicture.size(svg), title());
    };
  }

  private String title() {
    return view.name().isBlank() ? model.product().name() : view.name();
  }
}
