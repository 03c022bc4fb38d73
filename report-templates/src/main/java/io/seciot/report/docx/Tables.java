package io.seciot.report.docx;

import io.seciot.report.content.Block;
import io.seciot.report.content.Line;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed widths; left to themselves, word processors squeeze columns. */
final class Tables {

  private static final String LINE = "C5CED8";
  private static final String FAINT_LINE = "DDE3EA";
  private static final String NAVY = "14324F";
  private static final String GROUP = "E6EDF4";
  private static final int LABEL_SHARE = 26;
  private static final int PADDING = 90;

  private final XWPFDocument document;
  private final int width;

  Tables(XWPFDocument document, int width) {
    this.document = document;
    this.width = width;
  }

  void grid(Block.Table content) {
    ImmutableList<Integer> widths = widths(content.columns().collect(Block.Column::share));
    XWPFTable table = table(content.name(), widths);
    border(table, LINE);
    XWPFTableRow header = row(table, widths);
    header.setRepeatHeader(true);
    content
        .columns()
        .forEachWithIndex((column, index) -> {
          header.getCell(index).setColor(NAVY);
          first(header.getCell(index), "TableHeader", Line.of(column.title()));
        });
    for (Block.Row row : content.rows()) {
      switch (row) {
        case Block.Group group -> group(table, group);
        case Block.Cells cells -> cells(row(table, widths), cells);
      }
    }
    finish(table);
  }

  private void group(XWPFTable table, Block.Group group) {
    XWPFTableRow row = row(table, Lists.immutable.of(width));
    int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
    XWPFTableCell cell = row.getCell(0);
    cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    cell.setColor(GROUP);
    first(cell, "TableGroup", Line.of(group.title()));
  }

  private static void cells(XWPFTableRow row, Block.Cells cells) {
    cells.cells().forEachWithIndex((lines, index) -> fill(row.getCell(index), "TableText", lines));
  }

  void facts(Block.Facts content) {
    ImmutableList<Integer> widths = widths(Lists.immutable.of(LABEL_SHARE, 100 - LABEL_SHARE));
    XWPFTable table = table(content.name(), widths);
    border(table, FAINT_LINE);
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, FAINT_LINE);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, FAINT_LINE);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, FAINT_LINE);
    for (Block.Entry entry : content.entries()) {
      XWPFTableRow row = row(table, widths);
      first(row.getCell(0), "TableLabel", Line.of(entry.label()));
      fill(row.getCell(1), "TableText", entry.lines());
    }
    finish(table);
  }

  private ImmutableList<Integer> widths(ImmutableList<Integer> shares) {
    return shares.collect(share -> width * share / 100);
  }

  private XWPFTable table(String name, ImmutableList<Integer> widths) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    table.getCTTbl().getTblPr().addNewTblCaption().setVal(name);
    CTTblWidth whole = table.getCTTbl().getTblPr().getTblW();
    whole.setType(STTblWidth.DXA);
    whole.setW(BigInteger.valueOf(width));
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setCellMargins(40, PADDING, 40, PADDING);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    for (int one : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(one));
    }
    return table;
  }

  private static void border(XWPFTable table, String colour) {
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, colour);
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, colour);
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, colour);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, colour);
    table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, colour);
    table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, colour);
  }

  private static XWPFTableRow row(XWPFTable table, ImmutableList<Integer> widths) {
    XWPFTableRow row = table.createRow();
    while (row.getTableCells().size() > widths.size()) {
      row.removeCell(row.getTableCells().size() - 1);
    }
    while (row.getTableCells().size() < widths.size()) {
      row.createCell();
    }
    row.setCantSplitRow(true);
    widths.forEachWithIndex((one, index) -> {
      XWPFTableCell cell = row.getCell(index);
      CTTblWidth size =
          cell.getCTTc().isSetTcPr()
              ? cell.getCTTc().getTcPr().addNewTcW()
              : cell.getCTTc().addNewTcPr().addNewTcW();
      size.setType(STTblWidth.DXA);
      size.setW(BigInteger.valueOf(one));
    });
    return row;
  }

  private static void fill(XWPFTableCell cell, String style, ImmutableList<Line> lines) {
    first(cell, style, lines.isEmpty() ? Line.of("") : lines.getFirst());
    for (Line line : lines.drop(1)) {
      write(cell.addParagraph(), style, line);
    }
  }

  private static void first(XWPFTableCell cell, String style, Line line) {
    write(
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst(),
        style,
        line);
  }

  private static void write(XWPFParagraph paragraph, String style, Line line) {
    paragraph.setStyle(style);
    Runs.of(paragraph).line(line);
  }

  /** Space after the table; Word also wants a paragraph between two tables. */
  private void finish(XWPFTable table) {
    XWPFParagraph after = document.createParagraph();
    after.setStyle("TableText");
  }
}
