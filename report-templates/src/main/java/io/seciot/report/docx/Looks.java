package io.seciot.report.docx;

import io.seciot.report.template.Resources;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles and lists, which are kept in files so that they can be edited. */
final class Looks {

  private Looks() {}

  static Lists put(XWPFDocument document) throws IOException {
    try (InputStream styles = Resources.open("docx-styles.xml");
        InputStream lists = Resources.open("docx-lists.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      return lists(document, NumberingDocument.Factory.parse(lists).getNumbering());
    } catch (XmlException e) {
      throw new IOException("The styles of the reports cannot be read", e);
    }
  }

  private static Lists lists(XWPFDocument document, CTNumbering kept) {
    XWPFNumbering numbering = document.createNumbering();
    for (CTAbstractNum kind : kept.getAbstractNumList()) {
      numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }
    return new Lists(numbering);
  }
}
