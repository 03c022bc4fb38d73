package io.seciot.report.docx;

import io.seciot.report.content.Block;
import io.seciot.report.content.Report;
import io.seciot.report.content.Section;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The table of contents. Its lines are written out, because only Word fills an empty one; the page
 * numbers are fields, which Word and LibreOffice work out when they lay out the pages.
 */
final class Contents {

  private final XWPFDocument document;

  Contents(XWPFDocument document) {
    this.document = document;
  }

  void write(Report report) {
    XWPFParagraph title = document.createParagraph();
    title.setStyle("ContentsTitle");
    Runs.of(title).words("Contents");
    for (Section section : report.sections()) {
      entry("TOC1", section.anchor(), section.numberedTitle());
      for (Block.Heading heading : section.headings(2)) {
        entry("TOC2", heading.anchor(), heading.line().text());
      }
    }
  }

  private void entry(String style, String anchor, String title) {
    XWPFParagraph line = document.createParagraph();
    line.setStyle(style);
    Runs.of(line)
        .plainLink(anchor, title)
        .tab()
        .field("PAGEREF " + Bookmarks.name(anchor) + " \\h", "");
  }
}
