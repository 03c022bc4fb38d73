package io.seciot.report.docx;

import io.seciot.diagrams.drawing.DiagramPicture;
import io.seciot.report.content.Drawing;
import io.seciot.report.content.PlainText;
import io.seciot.report.content.Section.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Drawings as pictures, small enough for the paper and with words for those who cannot see them.
 */
final class Figures {

  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double TWENTIETHS = 20;
  private static final double UPRIGHT_HEIGHT = 540;
  private static final double WIDE_HEIGHT = 360;

  /** Pixels a point, so that print is sharp: about 216 an inch. */
  private static final double SHARPNESS = 3;

  private final double widest;
  private final double tallest;

  Figures(Paper paper) {
    this.widest = Pages.textWidth(paper) / TWENTIETHS;
    this.tallest = paper == Paper.WIDE ? WIDE_HEIGHT : UPRIGHT_HEIGHT;
  }

  void put(XWPFParagraph paragraph, Drawing drawing) {
    double width = drawing.width() * POINTS_PER_PIXEL;
    double height = drawing.height() * POINTS_PER_PIXEL;
    double fit = Math.min(1, Math.min(widest / width, tallest / height));
    byte[] picture = DiagramPicture.png(drawing.svg(), fit * POINTS_PER_PIXEL * SHARPNESS);
    XWPFRun run = paragraph.createRun();
    try (ByteArrayInputStream content = new ByteArrayInputStream(picture)) {
      run.addPicture(
          content,
          PictureType.PNG,
          "picture.png",
          Units.toEMU(width * fit),
          Units.toEMU(height * fit));
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException("The picture cannot be put in", e));
    }
    run.getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(PlainText.allowed(drawing.alternative()));
  }
}
