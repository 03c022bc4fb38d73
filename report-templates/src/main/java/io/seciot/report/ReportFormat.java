package io.seciot.report;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;

/** The kinds of file that a report can be written to. */
public enum ReportFormat {
  DOCX("Word document"),
  PDF("PDF document"),
  XLSX("Excel workbook"),
  HTML("Web page");

  private final String label;

  ReportFormat(String label) {
    this.label = label;
  }

  /** As shown to people. */
  public String label() {
    return label;
  }

  /** As written on the command line, and the ending of file names: {@code docx}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this extension, if there is one. */
  public static Optional<ReportFormat> named(String extension) {
    return Lists.immutable
        .with(values())
        .detectOptional(format -> format.extension().equalsIgnoreCase(extension));
  }
}
