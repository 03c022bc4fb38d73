package io.seciot.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/**
 * Writes the text of a drawing onto a page as text. What turns SVG into PDF draws letters as lines,
 * and those can be neither searched nor copied.
 */
final class PdfLettering {

  private static final Pattern TEXT = Pattern.compile("<text ([^>]*)>([^<]*)</text>");
  private static final Pattern VIEW_BOX =
      Pattern.compile("<svg[^>]*? viewBox=\"([-0-9.]+) ([-0-9.]+) ");

  private final PDDocument document;
  private final Map<PdfFonts.Cut, PDFont> fonts = new EnumMap<>(PdfFonts.Cut.class);
  private final MutableList<Line> lines = Lists.mutable.empty();
  private final double left;
  private final double top;

  private record Line(
      String text, double x, double y, String anchor, double size, PdfFonts.Cut cut, Color fill) {}

  PdfLettering(PDDocument document, String svg) {
    this.document = document;
    Matcher box = VIEW_BOX.matcher(svg);
    boolean placed = box.find();
    this.left = placed ? Double.parseDouble(box.group(1)) : 0;
    this.top = placed ? Double.parseDouble(box.group(2)) : 0;
  }

  /** The drawing without the text that this will write; what the fonts do not have stays in it. */
  String takeFrom(String svg) throws IOException {
    Matcher matcher = TEXT.matcher(svg);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      Line line = line(matcher.group(1), matcher.group(2));
      boolean taken = canWrite(line);
      if (taken) {
        lines.add(line);
      }
      matcher.appendReplacement(rest, taken ? "" : Matcher.quoteReplacement(matcher.group()));
    }
    return matcher.appendTail(rest).toString();
  }

  /**
   * Writes it.
   *
   * @param points how many points of the page a pixel of the drawing is
   */
  void writeOn(PDPage page, double points) throws IOException {
    double height = page.getMediaBox().getHeight();
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      for (Line line : lines) {
        PDFont font = font(line.cut());
        double size = line.size() * points;
        double x = (line.x() - left) * points - shift(line, font) * size;
        content.beginText();
        content.setNonStrokingColor(line.fill());
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) (height - (line.y() - top) * points));
        content.showText(line.text());
        content.endText();
      }
    }
  }

  /** How far to the left of its place it begins, in sizes of the font. */
  private static double shift(Line line, PDFont font) throws IOException {
    double width = font.getStringWidth(line.text()) / 1000;
    return switch (line.anchor()) {
      case "middle" -> width / 2;
      case "end" -> width;
      default -> 0;
    };
  }

  private boolean canWrite(Line line) throws IOException {
    try {
      font(line.cut()).getStringWidth(line.text());
      return true;
    } catch (IllegalArgumentException e) {
      // The only way in which a font says that it lacks a character.
      return false;
    }
  }

  private PDFont font(PdfFonts.Cut cut) throws IOException {
    PDFont known = fonts.get(cut);
    if (known == null) {
      try (var file = PdfFonts.open(cut)) {
        known = PDType0Font.load(document, file, true);
      }
      fonts.put(cut, known);
    }
    return known;
  }

  private static Line line(String attributes, String escaped) {
    return new Line(
        plain(escaped),
        number(attributes, "x"),
        number(attributes, "y"),
        value(attributes, "text-anchor"),
        number(attributes, "font-size"),
        cut(attributes),
        Color.decode(value(attributes, "fill")));
  }

  private static PdfFonts.Cut cut(String attributes) {
    if (value(attributes, "font-weight").equals("bold")) {
      return PdfFonts.Cut.BOLD;
    }
    return value(attributes, "font-style").equals("italic")
        ? PdfFonts.Cut.ITALIC
        : PdfFonts.Cut.REGULAR;
  }

  private static double number(String attributes, String name) {
    return Double.parseDouble(value(attributes, name));
  }

  private static String value(String attributes, String name) {
    int start = (" " + attributes).indexOf(" " + name + "=\"");
    if (start < 0) {
      return "";
    }
    int begin = start + name.length() + 2;
    return attributes.substring(begin, attributes.indexOf('"', begin));
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s", " ");
  }
}
