package io.seciot.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;

/**
 * The fonts that are embedded. They come with the product, so that a report looks the same on every
 * machine and needs nothing installed.
 */
final class PdfFonts {

  private static final String FAMILY = "Liberation Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private PdfFonts() {}

  /** The cuts of the family. */
  enum Cut {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic");

    private final String file;

    Cut(String file) {
      this.file = file;
    }
  }

  /** The file of a cut. */
  static InputStream open(Cut cut) {
    String path = "/liberation/LiberationSans-" + cut.file + ".ttf";
    return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(path), path);
  }

  static void addTo(PdfRendererBuilder builder) {
    add(builder, Cut.REGULAR, REGULAR, FontStyle.NORMAL);
    add(builder, Cut.BOLD, BOLD, FontStyle.NORMAL);
    add(builder, Cut.ITALIC, REGULAR, FontStyle.ITALIC);
  }

  private static void add(PdfRendererBuilder builder, Cut cut, int weight, FontStyle style) {
    builder.useFont(
        () -> open(cut),
        FAMILY,
        weight,
        style,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }
}
