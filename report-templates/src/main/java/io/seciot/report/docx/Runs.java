package io.seciot.report.docx;

import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.PlainText;
import io.seciot.report.content.Tone;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Runs of text in a paragraph. */
final class Runs {

  private final CTP paragraph;

  private Runs(CTP paragraph) {
    this.paragraph = paragraph;
  }

  static Runs of(XWPFParagraph paragraph) {
    return new Runs(paragraph.getCTP());
  }

  Runs line(Line line) {
    line.runs().each(this::run);
    return this;
  }

  private void run(Inline run) {
    switch (run) {
      case Inline.Words words -> words(words.text());
      case Inline.Strong strong -> styled("Strong", strong.text());
      case Inline.Faint faint -> styled("Faint", faint.text());
      case Inline.Badge badge -> badge(badge.text(), colour(badge.tone()));
      case Inline.Link link -> link(link.anchor(), link.text());
      case Inline.Place place -> bookmarked(place.anchor(), place.text());
    }
  }

  Runs words(String text) {
    write(paragraph.addNewR(), text);
    return this;
  }

  Runs tab() {
    paragraph.addNewR().addNewTab();
    return this;
  }

  Runs bookmarked(String anchor, String text) {
    // Word wants a number for each bookmark; the name's own sum stays the same from run to run.
    BigInteger id = BigInteger.valueOf(Bookmarks.name(anchor).hashCode() & Integer.MAX_VALUE);
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(id);
    start.setName(Bookmarks.name(anchor));
    words(text);
    paragraph.addNewBookmarkEnd().setId(id);
    return this;
  }

  /** A link that looks like the text around it. */
  Runs plainLink(String anchor, String text) {
    write(linked(anchor), text);
    return this;
  }

  private CTR linked(String anchor) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(Bookmarks.name(anchor));
    return link.addNewR();
  }

  private void link(String anchor, String text) {
    CTR run = linked(anchor);
    run.addNewRPr().addNewRStyle().setVal("Hyperlink");
    write(run, text);
  }

  private void styled(String style, String text) {
    CTR run = paragraph.addNewR();
    run.addNewRPr().addNewRStyle().setVal(style);
    write(run, text);
  }

  private void badge(String text, String colour) {
    CTR run = paragraph.addNewR();
    CTRPr looks = run.addNewRPr();
    looks.addNewB().setVal(STOnOff1.ON);
    looks.addNewColor().setVal("FFFFFF");
    looks.addNewSz().setVal(BigInteger.valueOf(16));
    CTShd ground = looks.addNewShd();
    ground.setVal(STShd.CLEAR);
    ground.setColor("auto");
    ground.setFill(colour);
    write(run, "\u00a0" + text + "\u00a0");
  }

  /** The same colours as in {@code report.css}. */
  private static String colour(Tone tone) {
    return switch (tone) {
      case CRITICAL -> "7D1128";
      case HIGH -> "B4381F";
      case MEDIUM -> "8A6100";
      case LOW -> "3F6B3C";
      case GOOD -> "22704F";
      case BAD -> "AB2A22";
      case OPEN -> "996400";
      case NEUTRAL -> "5B6777";
    };
  }

  /** A value that Word works out; the text stands there until it does. */
  Runs field(String instruction, String text) {
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    var code = paragraph.addNewR().addNewInstrText();
    code.setStringValue(" " + instruction + " ");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    words(text);
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    return this;
  }

  private static void write(CTR run, String text) {
    var content = run.addNewT();
    content.setStringValue(PlainText.allowed(text));
    content.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
