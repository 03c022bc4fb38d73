package io.seciot.report.html;

import io.seciot.report.content.Block;
import io.seciot.report.content.Cover;
import io.seciot.report.content.Report;
import io.seciot.report.content.Section;
import io.seciot.report.template.Resources;
import java.util.Locale;

/**
 * A report as one page that needs no other file. The page for print is the same as the one for the
 * screen, with bookmarks, a running foot and pictures sized in millimetres. The looks are in {@code
 * report.css}.
 */
public final class HtmlPage {

  private enum Medium {
    SCREEN,
    PRINT
  }

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final Report report;
  private final Medium medium;
  private final Markup markup = new Markup();

  private HtmlPage(Report report, Medium medium) {
    this.report = report;
    this.medium = medium;
  }

  /** The page for a browser. */
  public static String forScreen(Report report) {
    return new HtmlPage(report, Medium.SCREEN).write();
  }

  /** The page to be laid out on paper. */
  public static String forPrint(Report report) {
    return new HtmlPage(report, Medium.PRINT).write();
  }

  private String write() {
    markup.trusted("<!DOCTYPE html>\n");
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").line();
    head();
    markup.open("body").line();
    if (medium == Medium.PRINT) {
      markup.element("div", report.title(), "class", "running-foot").line();
    }
    cover(report.cover());
    contents();
    markup.open("main").line();
    report.sections().each(this::section);
    markup.close().line().close().line().close().line();
    return markup.toString();
  }

  private void head() {
    markup.open("head").line();
    markup.empty("meta", "charset", "utf-8").line();
    markup
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .line();
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    markup.empty("meta", "name", "description", "content", report.subject()).line();
    markup.element("title", report.title()).line();
    markup.open("style").trusted("\n" + Resources.text("report.css")).close().line();
    if (medium == Medium.PRINT) {
      bookmarks();
    }
    markup.close().line();
  }

  private void bookmarks() {
    markup.open("bookmarks");
    for (Section section : report.sections()) {
      markup.open("bookmark", "name", section.numberedTitle(), "href", "#" + section.anchor());
      for (Block.Heading heading : section.headings(2)) {
        markup.empty("bookmark", "name", heading.line().text(), "href", "#" + heading.anchor());
      }
      markup.close();
    }
    markup.close().line();
  }

  private void cover(Cover cover) {
    markup.open("header", "class", "cover").line();
    markup.element("p", cover.kind(), "class", "kind").line();
    markup.element("h1", cover.title(), "class", "product").line();
    markup.element("p", cover.subtitle(), "class", "subtitle").line();
    blocks(Section.Paper.UPRIGHT).facts(new Block.Facts(cover.kind(), cover.facts()));
    markup.element("p", cover.notice(), "class", "notice").line();
    markup.close().line();
  }

  private BlockMarkup blocks(Section.Paper paper) {
    return switch (medium) {
      case SCREEN -> new BlockMarkup(markup, Pictures::fluid);
      case PRINT -> new BlockMarkup(markup, drawing -> Pictures.sized(drawing, paper));
    };
  }

  private void contents() {
    markup.open("nav", "class", "contents").line();
    markup.element("h2", "Contents").line();
    markup.open("ol").line();
    for (Section section : report.sections()) {
      markup.open("li");
      entry(section.anchor(), Integer.toString(section.number()), section.title());
      for (Block.Heading heading : section.headings(2)) {
        markup.open("div", "class", "sub");
        entry(heading.anchor(), "", heading.line().text());
        markup.close();
      }
      markup.close().line();
    }
    markup.close().line().close().line();
  }

  private void entry(String anchor, String number, String title) {
    markup.open("a", "href", "#" + anchor);
    if (!number.isEmpty()) {
      markup.element("span", number, "class", "number");
    }
    markup.text(title).close();
  }

  private void section(Section section) {
    String paper = section.paper().name().toLowerCase(Locale.ROOT);
    String looks = report.beginsPage(section) ? paper : paper + " flowing";
    markup.open("section", "id", section.anchor(), "class", looks).line();
    markup.open("h2");
    markup.element("span", Integer.toString(section.number()), "class", "number");
    markup.text(section.title()).close().line();
    section.blocks().each(blocks(section.paper())::block);
    markup.close().line();
  }
}
