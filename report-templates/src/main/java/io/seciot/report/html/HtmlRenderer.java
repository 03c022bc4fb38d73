package io.seciot.report.html;

import io.seciot.report.Progress;
import io.seciot.report.content.Report;
import java.nio.charset.StandardCharsets;

/** Writes a report as one HTML page. */
public final class HtmlRenderer {

  /** The bytes of the page, in UTF-8. */
  public byte[] render(Report report, Progress progress) {
    progress.begin("Write the page", 0.5);
    return HtmlPage.forScreen(report).getBytes(StandardCharsets.UTF_8);
  }
}
