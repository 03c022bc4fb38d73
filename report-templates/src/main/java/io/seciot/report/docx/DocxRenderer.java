package io.seciot.report.docx;

import io.seciot.report.Progress;
import io.seciot.report.content.Block;
import io.seciot.report.content.Cover;
import io.seciot.report.content.Report;
import io.seciot.report.content.Section;
import io.seciot.report.ooxml.FixedPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a report as a Word document with real styles, so that it can be edited further. */
public final class DocxRenderer {

  private static final int SPACE_BETWEEN_SECTIONS = 600;

  /** The bytes of the file. */
  public byte[] render(Report report, Progress progress) {
    try (XWPFDocument document = new XWPFDocument()) {
      Lists lists = Looks.put(document);
      Pages pages = new Pages(document, report.title());
      cover(document, report.cover(), lists);
      new Contents(document).write(report);
      int done = 0;
      for (Section section : report.sections()) {
        progress.begin(
            "Write section " + section.number(), 0.4 + 0.5 * done / report.sections().size());
        pages.turn(section.paper());
        heading(document, section, report.beginsPage(section));
        section.blocks().each(new Blocks(document, lists, section.paper())::write);
        done++;
      }
      pages.finish();
      document.enforceUpdateFields();
      FixedPackage.describe(document.getProperties(), report);
      progress.begin("Pack the document", 0.95);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return FixedPackage.repacked(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cover(XWPFDocument document, Cover cover, Lists lists) {
    paragraph(document, "CoverKind", cover.kind());
    paragraph(document, "Title", cover.title());
    paragraph(document, "Subtitle", cover.subtitle());
    new Blocks(document, lists, Section.Paper.UPRIGHT)
        .write(new Block.Facts(cover.kind(), cover.facts()));
    paragraph(document, "Note", cover.notice());
  }

  private static void heading(XWPFDocument document, Section section, boolean beginsPage) {
    XWPFParagraph heading = document.createParagraph();
    heading.setStyle("Heading1");
    if (!beginsPage) {
      heading.setPageBreak(false);
      heading.setSpacingBefore(SPACE_BETWEEN_SECTIONS);
    }
    Runs.of(heading).bookmarked(section.anchor(), section.numberedTitle());
  }

  private static void paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    Runs.of(paragraph).words(text);
  }
}
