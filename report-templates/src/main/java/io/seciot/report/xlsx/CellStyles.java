package io.seciot.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The few styles of the workbook, each made once. */
final class CellStyles {

  private static final String FONT = "Arial";
  private static final byte[] NAVY = {0x14, 0x32, 0x4f};
  private static final byte[] WHITE = {(byte) 0xff, (byte) 0xff, (byte) 0xff};
  private static final byte[] LINE = {(byte) 0xc5, (byte) 0xce, (byte) 0xd8};

  private final XSSFCellStyle header;
  private final XSSFCellStyle text;
  private final XSSFCellStyle guarded;

  CellStyles(XSSFWorkbook workbook) {
    this.header = header(workbook);
    this.text = text(workbook);
    this.guarded = text(workbook);
    guarded.setQuotePrefixed(true);
  }

  XSSFCellStyle header() {
    return header;
  }

  /**
   * The style for a text. One that a spreadsheet could take for a formula, once it is edited or
   * saved in another format, is marked as text for good.
   */
  XSSFCellStyle of(String content) {
    return content.isEmpty() || "=+-@\t\r\n".indexOf(content.charAt(0)) < 0 ? text : guarded;
  }

  private static XSSFCellStyle header(XSSFWorkbook workbook) {
    XSSFCellStyle style = bordered(workbook);
    style.setFont(font(workbook, true, WHITE));
    style.setFillForegroundColor(new XSSFColor(NAVY));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle text(XSSFWorkbook workbook) {
    XSSFCellStyle style = bordered(workbook);
    style.setFont(font(workbook, false, null));
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static XSSFCellStyle bordered(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBottomBorderColor(new XSSFColor(LINE));
    style.setRightBorderColor(new XSSFColor(LINE));
    return style;
  }

  private static XSSFFont font(XSSFWorkbook workbook, boolean bold, byte @Nullable [] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
    font.setBold(bold);
    if (colour != null) {
      font.setColor(new XSSFColor(colour));
    }
    return font;
  }
}
