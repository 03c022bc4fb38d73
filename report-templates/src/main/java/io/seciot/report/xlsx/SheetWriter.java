package io.seciot.report.xlsx;

import io.seciot.report.content.PlainText;
import io.seciot.report.content.Report;
import io.seciot.report.content.Sheet;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Writes one sheet: a frozen header, filters, wrapped text, and a page set-up that can be printed.
 */
final class SheetWriter {

  private static final int WIDTH_UNIT = 256;

  /** Characters on a page on its side. */
  private static final int READABLE_WIDTH = 190;

  private static final int LONGEST_TEXT = 32_767;
  private static final float LINE_HEIGHT = 13.2f;
  private static final float TALLEST_ROW = 400;

  private final XSSFWorkbook workbook;
  private final CellStyles styles;

  SheetWriter(XSSFWorkbook workbook, CellStyles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  void write(Sheet content, Report report) {
    XSSFSheet sheet = workbook.createSheet(content.name());
    header(sheet, content.columns());
    for (ImmutableList<String> row : content.rows()) {
      row(sheet, content.columns(), row);
    }
    CellRangeAddress all =
        new CellRangeAddress(0, content.rows().size(), 0, content.columns().size() - 1);
    sheet.setAutoFilter(all);
    sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    sheet.createFreezePane(0, 1);
    printing(sheet, content, report);
  }

  private void header(XSSFSheet sheet, ImmutableList<Sheet.Column> columns) {
    XSSFRow row = sheet.createRow(0);
    columns.forEachWithIndex((column, index) -> {
      sheet.setColumnWidth(index, (column.width() + 1) * WIDTH_UNIT);
      XSSFCell cell = row.createCell(index);
      cell.setCellValue(column.title());
      cell.setCellStyle(styles.header());
    });
  }

  private void row(
      XSSFSheet sheet, ImmutableList<Sheet.Column> columns, ImmutableList<String> texts) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    int lines = 1;
    for (int index = 0; index < texts.size(); index++) {
      String text = fitting(texts.get(index));
      XSSFCell cell = row.createCell(index);
      cell.setCellValue(text);
      cell.setCellStyle(styles.of(text));
      lines = Math.max(lines, lines(text, columns.get(index).width()));
    }
    row.setHeightInPoints(Math.min(TALLEST_ROW, lines * LINE_HEIGHT + 3));
  }

  /** A cell holds so much and no more. */
  private static String fitting(String given) {
    String text = PlainText.allowed(given);
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** How many lines a text takes when it is wrapped; spreadsheets do not reckon this on opening. */
  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> Math.max(1, (line.length() + width - 1) / width)).sum();
  }

  /** As many pages side by side as it takes to stay readable; each bears the first two columns. */
  private static void printing(XSSFSheet sheet, Sheet content, Report report) {
    long width = content.columns().sumOfInt(Sheet.Column::width);
    short pages = (short) Math.max(1, width / READABLE_WIDTH);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth(pages);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
    }
    sheet.getFooter().setLeft(PlainText.allowed(report.title()).replace("&", "&&"));
    sheet.getFooter().setRight("&P / &N");
  }
}
