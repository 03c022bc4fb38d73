package io.seciot.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;

/** The numbers that tie paragraphs together as lists. */
final class Lists {

  private static final BigInteger NUMBERED = BigInteger.ONE;

  private final XWPFNumbering numbering;
  private final BigInteger bullets;

  Lists(XWPFNumbering numbering) {
    this.numbering = numbering;
    this.bullets = numbering.addNum(BigInteger.ZERO);
  }

  /** All lists with bullets are one. */
  BigInteger bullets() {
    return bullets;
  }

  /** A list that begins at 1 again. */
  BigInteger numbered() {
    BigInteger number = numbering.addNum(NUMBERED);
    var override = numbering.getNum(number).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.ONE);
    return number;
  }
}
