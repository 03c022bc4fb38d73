package io.seciot.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void wrapsBesideTheLabel() {
    Page page = new Page(new PageStyle(20, false));

    page.labelled(2, 5, Ink.FAINT, "Why", Ink.PLAIN, "one two three four five");

    assertThat(page).hasToString("  Why  one two three\n       four five\n");
  }

  @Test
  void putsTheIdBelowWhereThereIsNoRoom() {
    Page page = new Page(new PageStyle(20, false));

    page.entry(0, 5, new Page.Entry(Ink.HIGH, "high", Ink.PLAIN, "Open port", "open-port@x"));

    assertThat(page).hasToString("high Open port\n     open-port@x\n");
  }

  @Test
  void putsTheIdAtTheEdgeWhereThereIsRoom() {
    Page page = new Page(new PageStyle(30, false));

    page.entry(0, 5, new Page.Entry(Ink.HIGH, "high", Ink.PLAIN, "Open port", "open-port@x"));

    assertThat(page).hasToString("high Open port     open-port@x\n");
  }

  @Test
  void keepsWordsThatAreLongerThanTheLine() {
    Page page = new Page(new PageStyle(10, false));

    page.line(0, Ink.PLAIN, "a incomprehensibilities b");

    assertThat(page).hasToString("a\nincomprehensibilities\nb\n");
  }

  @Test
  void coloursOnlyWhereItMay() {
    assertThat(new Page(new PageStyle(20, true)).line(0, Ink.HIGH, "x"))
        .hasToString("\u001b[31mx\u001b[0m\n");
    assertThat(new Page(new PageStyle(20, false)).line(0, Ink.HIGH, "x")).hasToString("x\n");
  }
}
