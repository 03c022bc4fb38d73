package io.seciot.report.docx;

import io.seciot.report.content.Section.Paper;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * Size and foot of the pages. Word keeps the set-up of a run of pages in the paragraph that ends
 * it, and that of the last one with the body.
 */
final class Pages {

  /** A4 in twentieths of a point. */
  private static final long SHORT_EDGE = 11_906;

  private static final long LONG_EDGE = 16_838;
  private static final long SIDE = 1_020;
  private static final long TOP = 1_080;
  private static final long FOOT = 560;

  private final XWPFDocument document;
  private final String uprightFoot;
  private final String wideFoot;
  private Paper paper = Paper.UPRIGHT;
  private boolean atCover = true;

  Pages(XWPFDocument document, String title) {
    this.document = document;
    CTSectPr body = document.getDocument().getBody().addNewSectPr();
    this.uprightFoot = foot(body, HeaderFooterType.DEFAULT, title, "Footer");
    this.wideFoot = foot(body, HeaderFooterType.EVEN, title, "FooterWide");
  }

  /** Width between the margins, in twentieths of a point. */
  static int textWidth(Paper paper) {
    return (int) ((paper == Paper.WIDE ? LONG_EDGE : SHORT_EDGE) - 2 * SIDE);
  }

  /** A foot of its own; POI makes one a type, and the type is only that of the reference to it. */
  private String foot(CTSectPr body, HeaderFooterType type, String title, String style) {
    XWPFFooter footer = document.createFooter(type);
    XWPFParagraph line =
        footer.getParagraphs().isEmpty()
            ? footer.createParagraph()
            : footer.getParagraphs().getFirst();
    line.setStyle(style);
    Runs runs = Runs.of(line).words(title).tab();
    runs.field("PAGE", "1").words(" / ").field("NUMPAGES", "1");
    while (body.sizeOfFooterReferenceArray() > 0) {
      body.removeFooterReference(0);
    }
    return document.getRelationId(footer);
  }

  /** Lies the pages that follow as asked. */
  void turn(Paper next) {
    if (next == paper) {
      return;
    }
    XWPFParagraph end = document.createParagraph();
    end.setStyle("Break");
    setUp(end.getCTP().getPPr().addNewSectPr());
    paper = next;
  }

  /** Sets up the last run of pages. */
  void finish() {
    setUp(document.getDocument().getBody().getSectPr());
  }

  private void setUp(CTSectPr pages) {
    boolean wide = paper == Paper.WIDE;
    var foot = pages.addNewFooterReference();
    foot.setType(STHdrFtr.DEFAULT);
    foot.setId(wide ? wideFoot : uprightFoot);
    pages.addNewType().setVal(STSectionMark.NEXT_PAGE);
    CTPageSz size = pages.addNewPgSz();
    size.setW(BigInteger.valueOf(wide ? LONG_EDGE : SHORT_EDGE));
    size.setH(BigInteger.valueOf(wide ? SHORT_EDGE : LONG_EDGE));
    size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    margins(pages.addNewPgMar());
    if (atCover) {
      pages.addNewTitlePg().setVal(STOnOff1.ON);
      atCover = false;
    }
  }

  private static void margins(CTPageMar margins) {
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setHeader(BigInteger.valueOf(FOOT));
    margins.setFooter(BigInteger.valueOf(FOOT));
    margins.setGutter(BigInteger.ZERO);
  }
}
