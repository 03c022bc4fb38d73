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

  static void addTo(PdfRendererBuilder builder) {
    add(builder, "Regular", REGULAR, FontStyle.NORMAL);
    add(builder, "Bold", BOLD, FontStyle.NORMAL);
    add(builder, "Italic", REGULAR, FontStyle.ITALIC);
  }

  private static void add(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
    builder.useFont(
        () -> open("/liberation/LiberationSans-" + cut + ".ttf"),
        FAMILY,
        weight,
        style,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(path), path);
  }
}
