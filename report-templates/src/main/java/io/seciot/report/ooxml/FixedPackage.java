package io.seciot.report.ooxml;

import io.seciot.report.content.PlainText;
import io.seciot.report.content.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * Takes what depends on the moment out of a package, so that the same report gives the same bytes.
 */
public final class FixedPackage {

  /** The earliest moment that a zip file can name. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String AUTHOR = "SecIoT";

  private FixedPackage() {}

  /** Title, subject and dates of the report. */
  public static void describe(POIXMLProperties properties, Report report) {
    Optional<Date> day =
        Optional.of(Date.from(report.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(PlainText.allowed(report.title()));
    core.setSubjectProperty(PlainText.allowed(report.subject()));
    core.setCreator(AUTHOR);
    core.setLastModifiedByUser(AUTHOR);
    core.setCreated(day);
    core.setModified(day);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(AUTHOR);
  }

  /** The same package with entries that bear a fixed moment. */
  public static byte[] repacked(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry old = from.getNextEntry(); old != null; old = from.getNextEntry()) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(MOMENT);
        to.putNextEntry(entry);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
