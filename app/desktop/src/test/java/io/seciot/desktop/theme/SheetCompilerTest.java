package io.seciot.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetCompilerTest {

  @ParameterizedTest
  @EnumSource
  void compiledSheetSaysWhatTheTextSaysInEverySize(Theme theme) throws IOException {
    for (int percent : InterfaceSize.choices()) {
      InterfaceSize size = InterfaceSize.of(percent);
      List<Rule> text = new CssParser().parse(theme.css(size)).getRules();
      assertThat(text).hasSizeGreaterThan(500);
      assertThat(theme.css(size)).as("what letters do not know").doesNotContain("-fx-icon-");

      List<Rule> compiled = compiled(theme.stylesheet(size));

      assertThat(compiled).hasSameSizeAs(text);
      for (int i = 0; i < text.size(); i++) {
        assertThat(said(compiled.get(i))).as("rule %d", i).isEqualTo(said(text.get(i)));
      }
    }
  }

  private static List<Rule> compiled(String address) throws IOException {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      return Stylesheet.loadBinary(in).getRules();
    }
  }

  /** The styles of borders and addresses of pictures are put down in another way. */
  private static String said(Rule rule) {
    return rule.getSelectors()
        + rule.getDeclarations().stream()
            .map(Declaration::toString)
            .filter(said -> !said.contains("BorderStyle") && !said.contains("URL"))
            .toList()
            .toString();
  }
}
