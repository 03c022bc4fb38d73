package io.seciot.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.seciot.report.Progress;
import io.seciot.report.content.Report;
import io.seciot.report.html.HtmlPage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a report as PDF that can be archived (PDF/A-3u) and read out (PDF/UA-1), laid out from the
 * same page as the HTML report.
 */
public final class PdfRenderer {

  static final String PRODUCER = "SecIoT";

  static {
    // It tells of every style rule that it skips, on the console.
    XRLog.setLoggingEnabled(false);
  }

  /** The bytes of the file. */
  public byte[] render(Report report, Progress progress) {
    progress.begin("Write the page", 0.4);
    PdfRendererBuilder builder = builder(HtmlPage.forPrint(report));
    progress.begin("Lay out the pages", 0.45);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      progress.begin("Write the pages", 0.7);
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        FixedMetadata.put(document, report);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    builder.withProducer(PRODUCER);
    builder.useSVGDrawer(new BatikSVGDrawer());
    PdfFonts.addTo(builder);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    // A report carries all that it needs; nothing may be fetched while it is laid out.
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    return builder;
  }
}
