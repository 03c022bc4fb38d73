package io.seciot.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.junit.jupiter.api.Test;

/** Opens each format again and looks for what must be there. */
class ReportContentTest {

  private static final ImmutableList<String> EVERYWHERE =
      Lists.immutable.of(
          "Lock & <b>Key</b>",
          "ACME",
          "V3.1.3 (2024-09)",
          "2026-03-14",
          Sample.HASH,
          "This is not a certificate",
          "Short title of 5.6-4A",
          "M F (a)",
          "Every password is set by its owner",
          "needs an examination of the real device",
          "opens the door",
          "answered by Product security lead on 2026-03-14, see LAB-7",
          "Low skill raises it to high",
          "Lock the debug port in production",
          "Burn the fuse",
          "CWE-1191",
          "EMB3D TID-501",
          "Does Door lock");

  private static final ImmutableList<String> IN_DOCUMENTS =
      EVERYWHERE.newWithAll(
          Lists.immutable.of(
              "Overview",
              "Only in the lab",
              "gone@lock",
              "expired on 2026-01-01",
              "Project mapping.",
              "Functional tests were not executed.",
              "Connect a probe to a finished device"));

  @Test
  void htmlHoldsEverythingAndNoMarkupOfTheModel() throws Exception {
    String page = new String(bytes(ReportFormat.HTML), StandardCharsets.UTF_8);

    assertThat(page).doesNotContain("<script").doesNotContain("<b>");
    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes(ReportFormat.HTML)));
    assertThat(parsed.getDocumentElement().getTextContent()).contains(IN_DOCUMENTS.castToList());
    assertThat(parsed.getDocumentElement().getTextContent())
        .contains("=1+1<script>alert(\"x\")</script>&'\uFFFD${x}{0}[[ics]]**b**");
  }

  @Test
  void everyLinkOfThePageLeadsToOnePlace() throws Exception {
    String page = new String(bytes(ReportFormat.HTML), StandardCharsets.UTF_8);
    MutableList<String> places = all(page, " id=\"([^\"]*)\"");
    MutableSet<String> targets = Sets.mutable.withAll(all(page, " href=\"#([^\"]*)\""));

    assertThat(places).doesNotHaveDuplicates();
    assertThat(places).containsAll(targets);
    assertThat(all(page, " href=\"([^#][^\"]*)\"")).isEmpty();
  }

  @Test
  void wordDocumentHoldsEverything() throws Exception {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX)));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains(IN_DOCUMENTS.castToList());
      assertThat(document.getAllPictures()).hasSize(2);
      assertThat(document.getProperties().getCoreProperties().getCreated()).isEqualTo(day());
    }
  }

  @Test
  void pdfHoldsEverything() throws Exception {
    try (PDDocument document = Loader.loadPDF(bytes(ReportFormat.PDF))) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains(IN_DOCUMENTS.castToList());
      assertThat(document.getDocumentInformation().getCreationDate().getTime()).isEqualTo(day());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void workbookHoldsEverythingAsTextThatIsNoFormula() throws Exception {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX)))) {
      MutableList<String> texts = Lists.mutable.empty();
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            texts.add(cell.getStringCellValue());
            boolean risky = cell.getStringCellValue().startsWith("=");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(risky);
          }
        }
      }
      assertThat(texts.makeString("\n")).contains(EVERYWHERE.castToList());
      assertThat(Lists.mutable.withAll(workbook).collect(Sheet::getSheetName))
          .containsExactly(
              "Summary", "ICS", "Findings", "Risks", "Questions", "Words and abbreviations");
    }
  }

  @Test
  void sheetsCanBeFilteredPrintedAndScrolled() throws Exception {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX)))) {
      for (Sheet sheet : workbook) {
        XSSFSheet open = (XSSFSheet) sheet;
        assertThat(open.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(open.getPaneInformation().isFreezePane()).isTrue();
        assertThat(open.getRepeatingRows().getLastRow()).isZero();
        assertThat(open.getPrintSetup().getLandscape()).isTrue();
      }
      Row open = workbook.getSheet("ICS").getRow(4);
      assertThat(open.getCell(0).getStringCellValue()).isEqualTo("5.7-1");
      assertThat(open.getCell(4).getStringCellValue()).isEqualTo("Open");
      assertThat(open.getCell(6).getStringCellValue()).contains("Does Door lock");
      assertThat(answers(workbook)).containsExactly("N/A", "Y", "N", "Open", "Open");
    }
  }

  private static MutableList<String> answers(XSSFWorkbook workbook) {
    return Lists.mutable
        .withAll(workbook.getSheet("ICS"))
        .collect(row -> row.getCell(4).getStringCellValue())
        .reject("Answer"::equals);
  }

  @Test
  void packagesBearAFixedMoment() throws Exception {
    for (ReportFormat format : Lists.immutable.of(ReportFormat.DOCX, ReportFormat.XLSX)) {
      try (ZipInputStream content = new ZipInputStream(new ByteArrayInputStream(bytes(format)))) {
        for (ZipEntry entry = content.getNextEntry();
            entry != null;
            entry = content.getNextEntry()) {
          assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
        }
      }
    }
  }

  @Test
  void saysHowRisksAreTreated() throws Exception {
    String page =
        new String(
            new Reports(Sample.KNOWLEDGE).bytes(Sample.request(ReportFormat.HTML), Progress.SILENT),
            StandardCharsets.UTF_8);

    assertThat(page)
        .contains(
            "Risk treatment",
            "Inherent",
            "Residual",
            "Planned:",
            "Lock the debug port in production",
            "Debug access is",
            "shown by Test report LAB-9");
  }

  @Test
  void olderEditionAnswersItsOwnProvisions() throws Exception {
    ReportRequest current = Sample.request(ReportFormat.HTML);
    ReportRequest older =
        new ReportRequest(
            current.type(),
            "v2.1.1",
            current.analysis(),
            current.remedies(),
            current.risks(),
            current.date(),
            current.modelHash(),
            current.format());
    String page =
        new String(
            new Reports(Sample.KNOWLEDGE).bytes(older, Progress.SILENT), StandardCharsets.UTF_8);

    assertThat(page).contains("V2.1.1 (2020-06)", "provision-5.6-4\"");
    assertThat(page).doesNotContain("V3.1.3", "5.6-4A");
  }

  private static Date day() {
    return Date.from(Sample.DATE.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static byte[] bytes(ReportFormat format) throws ProblemException, IOException {
    return new Reports(Sample.KNOWLEDGE).bytes(Sample.request(format), Progress.SILENT);
  }

  private static MutableList<String> all(String text, String pattern) {
    MutableList<String> found = Lists.mutable.empty();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
