package io.seciot.cli.check;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.analysis.Question;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What is not known and would decide something, the most useful first. */
final class QuestionsText {

  private static final int ROOM = 4;

  private final ImmutableList<Question> questions;
  private final int folded;
  private final Page page;

  QuestionsText(Checked checked, Page page) {
    this.questions = checked.analysis().questions();
    this.folded = checked.analysis().folded().size();
    this.page = page;
  }

  void print(int most) {
    if (questions.isEmpty()) {
      return;
    }
    String shown =
        questions.size() > most
            ? "first " + most + " of " + questions.size() + "; --all shows the rest"
            : String.valueOf(questions.size());
    page.gap().line(0, Ink.STRONG, "Questions, the most useful first (" + shown + ")");
    if (folded > 0) {
      page.line(
          1,
          Ink.FAINT,
          "The answers also decide "
              + (folded == 1
                  ? "one possible threat that is"
                  : folded + " possible threats that are")
              + " not listed above: only the worst of each element are.");
    }
    questions.take(most).forEachWithIndex(this::print);
  }

  private void print(Question question, int index) {
    page.labelled(1, ROOM, Ink.FAINT, rightAligned(index + 1), Ink.PLAIN, question.text());
    page.ends(1 + ROOM, Ink.FAINT, settles(question), Ink.FAINT, question.id());
  }

  private static String rightAligned(int number) {
    return (number < 10 ? " " : "") + number + ".";
  }

  private static String settles(Question question) {
    MutableList<String> parts = Lists.mutable.empty();
    count(parts, question.findings().size(), "finding");
    count(parts, question.provisions().size(), "provision");
    return parts.isEmpty() ? "" : "decides " + parts.makeString(" and ");
  }

  private static void count(MutableList<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(count + " " + word + (count == 1 ? "" : "s"));
    }
  }
}
