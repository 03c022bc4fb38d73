package io.seciot.report.docx;

import io.seciot.report.content.Block;
import io.seciot.report.content.Line;
import io.seciot.report.content.Section.Paper;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.collections.api.list.ImmutableList;

/** Blocks as paragraphs, tables and pictures. */
final class Blocks {

  private static final int CARD = 3;

  private final XWPFDocument document;
  private final Lists lists;
  private final Tables tables;
  private final Figures figures;

  /** The line below the heading of a finding or fix belongs to it and to what follows. */
  private boolean followsCardHeading;

  Blocks(XWPFDocument document, Lists lists, Paper paper) {
    this.document = document;
    this.lists = lists;
    this.tables = new Tables(document, Pages.textWidth(paper));
    this.figures = new Figures(paper);
  }

  void write(Block block) {
    put(block);
    followsCardHeading = block instanceof Block.Heading heading && heading.level() == CARD;
  }

  private void put(Block block) {
    switch (block) {
      case Block.Heading heading ->
          Runs.of(paragraph("Heading" + heading.level()))
              .bookmarked(heading.anchor(), heading.line().text());
      case Block.Paragraph paragraph -> {
        XWPFParagraph text = paragraph("Normal");
        if (followsCardHeading) {
          text.setKeepNext(true);
        }
        Runs.of(text).line(paragraph.line());
      }
      case Block.Note note -> Runs.of(paragraph("Note")).line(note.line());
      case Block.Label label -> Runs.of(paragraph("Label")).words(label.text());
      case Block.Bullets bullets -> list("ListBullet", lists.bullets(), bullets.points());
      case Block.Steps steps -> list("ListNumber", lists.numbered(), steps.points());
      case Block.Table table -> tables.grid(table);
      case Block.Facts facts -> tables.facts(facts);
      case Block.Picture picture -> {
        figures.put(paragraph("Figure"), picture.drawing());
        Runs.of(paragraph("Caption")).words(picture.caption());
      }
    }
  }

  private void list(String style, BigInteger number, ImmutableList<Line> points) {
    for (Line point : points) {
      XWPFParagraph paragraph = paragraph(style);
      paragraph.setNumID(number);
      Runs.of(paragraph).line(point);
    }
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
