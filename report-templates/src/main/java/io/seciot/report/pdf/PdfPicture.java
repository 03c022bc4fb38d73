package io.seciot.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.seciot.diagrams.drawing.DiagramPicture;
import io.seciot.report.html.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes one drawing as PDF: a page of its size, lines as lines, text as text. */
public final class PdfPicture {

  /** No page of a PDF may be longer; in pixels of 1/96 inch. */
  private static final double LONGEST = 14_400 / 72.0 * 96;

  private static final double POINTS = 72.0 / 96;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPicture() {}

  /**
   * The bytes of the file, with the fonts inside. A drawing that is too large for a page is made
   * smaller.
   *
   * @param svg a complete SVG document
   * @param size its size in pixels
   * @param title what the window of a reader shows
   */
  public static byte[] of(String svg, DiagramPicture.Size size, String title) {
    double scale = Math.min(1, LONGEST / Math.max(size.width(), size.height()));
    try (PDDocument document = new PDDocument()) {
      PdfLettering lettering = new PdfLettering(document, svg);
      String lines = lettering.takeFrom(svg);
      try (PdfBoxRenderer renderer =
          builder(document, page(lines, size, scale)).buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
        lettering.writeOn(document.getPage(0), scale * POINTS);
        crop(document.getPage(0), size, scale * POINTS);
        describe(document, svg, title);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes off what the page was made larger by. */
  private static void crop(PDPage page, DiagramPicture.Size size, double points) {
    float width = (float) (size.width() * points);
    float height = (float) (size.height() * points);
    float bottom = page.getMediaBox().getHeight() - height;
    PDRectangle exactly = new PDRectangle(0, bottom, width, height);
    page.setMediaBox(exactly);
    page.setCropBox(exactly);
  }

  /** A picture has no day, so that the same drawing gives the same bytes. */
  private static void describe(PDDocument document, String svg, String title) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(PdfRenderer.PRODUCER);
    document.setDocumentInformation(information);
    CRC32 sum = new CRC32();
    sum.update(svg.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(sum.getValue());
  }

  private static PdfRendererBuilder builder(PDDocument document, String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withHtmlContent(page, null);
    builder.useSVGDrawer(new BatikSVGDrawer());
    PdfFonts.addTo(builder);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    return builder;
  }

  private static String page(String svg, DiagramPicture.Size size, double scale) {
    double width = size.width() * scale;
    double height = size.height() * scale;
    // One pixel more, since what fills the page to its last point goes on to a second one.
    return String.format(
        Locale.ROOT,
        """
        <html><head><style>
        @page { size: %.2fpx %.2fpx; margin: 0 }
        body { margin: 0; font-family: "Liberation Sans" }
        svg { display: block; width: %.2fpx; height: %.2fpx }
        </style></head><body>%s</body></html>
        """,
        width,
        height + 1,
        width,
        height,
        Pictures.inEmbeddedFont(svg));
  }
}
