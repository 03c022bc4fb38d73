package io.seciot.report.xlsx;

import io.seciot.report.Progress;
import io.seciot.report.content.Report;
import io.seciot.report.content.Sheet;
import io.seciot.report.ooxml.FixedPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the tables of a report as a workbook. */
public final class XlsxRenderer {

  /** The bytes of the file. */
  public byte[] render(Report report, Progress progress) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyles styles = new CellStyles(workbook);
      for (Sheet sheet : report.sheets()) {
        progress.begin("Write the sheet " + sheet.name(), 0.5);
        new SheetWriter(workbook, styles).write(sheet, report);
      }
      FixedPackage.describe(workbook.getProperties(), report);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return FixedPackage.repacked(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
