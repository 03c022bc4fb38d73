package io.seciot.report.pdf;

import io.seciot.report.content.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Takes what depends on the moment out of a document, so that the same report gives the same bytes.
 */
final class FixedMetadata {

  private FixedMetadata() {}

  static void put(PDDocument document, Report report) throws IOException {
    Calendar day = GregorianCalendar.from(report.date().atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(day);
    information.setModificationDate(day);
    document.setDocumentId(id(report));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    metadata.importXMPMetadata(dated(metadata, day));
  }

  private static byte[] dated(PDMetadata metadata, Calendar day) throws IOException {
    try (InputStream content = metadata.createInputStream()) {
      DomXmpParser parser = new DomXmpParser();
      parser.setStrictParsing(false);
      XMPMetadata parsed = parser.parse(new ByteArrayInputStream(content.readAllBytes()));
      XMPBasicSchema basic = parsed.getXMPBasicSchema();
      basic.setCreateDate(day);
      basic.setModifyDate(day);
      basic.setMetadataDate(day);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new XmpSerializer().serialize(parsed, bytes, true);
      return bytes.toByteArray();
    } catch (XmpParsingException | javax.xml.transform.TransformerException e) {
      throw new IOException("The document's own metadata cannot be read", e);
    }
  }

  private static long id(Report report) {
    CRC32 sum = new CRC32();
    sum.update((report.subject() + report.date()).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
