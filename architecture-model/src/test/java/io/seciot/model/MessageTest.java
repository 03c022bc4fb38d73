package io.seciot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static UnaryOperator<String> translation(Map<String, String> patterns) {
    return english -> patterns.getOrDefault(english, english);
  }

  @Test
  void fillsItsPlacesInTheOrderOfEachLanguage() {
    Message message = Message.of("line {1} of {0} doesn't end", "lock.json", 12_000);

    assertThat(message.english()).isEqualTo("line 12000 of lock.json doesn't end");
    assertThat(
            message.in(
                translation(Map.of("line {1} of {0} doesn't end", "{0} endet in Zeile {1} nicht"))))
        .isEqualTo("lock.json endet in Zeile 12000 nicht");
  }

  @Test
  void saysMessagesInItsPlacesInTheSameLanguage() {
    Message message =
        Message.of("expected a text, not {0}", Message.of("the text {0}", Message.quoted("a")));

    assertThat(message.english()).isEqualTo("expected a text, not the text \"a\"");
    assertThat(
            message.in(
                translation(
                    Map.of(
                        "expected a text, not {0}", "ein Text wird erwartet, nicht {0}",
                        "the text {0}", "der Text {0}",
                        "\"{0}\"", "„{0}“"))))
        .isEqualTo("ein Text wird erwartet, nicht der Text „a“");
  }

  @Test
  void takesWhatFillsAPlaceAsItIs() {
    assertThat(Message.of("{0} and {1}", "{1} $1 \\", "{0}").english())
        .isEqualTo("{1} $1 \\ and {0}");
  }

  @Test
  void leavesBracesThatAreNoPlaces() {
    assertThat(Message.of("{} {x} {7} {", "filled").english()).isEqualTo("{} {x} {7} {");
  }

  @Test
  void listsWithCommas() {
    assertThat(Message.listed(Lists.immutable.of("a", Message.quoted("b"), 3)).english())
        .isEqualTo("a, \"b\", 3");
    assertThat(Message.listed(Lists.immutable.empty()).english()).isEmpty();
  }

  @Test
  void quotesNoMoreThanALineAndNothingThatRewritesATerminal() {
    assertThat(Message.quoted("x\u001b[2J" + "y".repeat(80)).english())
        .isEqualTo("\"x\uFFFD[2J" + "y".repeat(52) + "...\"");
  }

  @Test
  void aProblemIsOneLineInEachLanguage() {
    Problem problem =
        new Problem("lock.json", 3, "elements[0].kind", "it is wrong", "Put it right");

    assertThat(problem.sentence())
        .isEqualTo("lock.json:3: elements[0].kind: it is wrong. Put it right.");
    assertThat(
            problem.sentence(
                translation(
                    Map.of("it is wrong", "es ist falsch", "Put it right", "Berichtigen Sie es"))))
        .isEqualTo("lock.json:3: elements[0].kind: es ist falsch. Berichtigen Sie es.");
  }
}
