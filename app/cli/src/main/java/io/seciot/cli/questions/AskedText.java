package io.seciot.cli.questions;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.reasoning.Answers;
import io.seciot.ontology.reasoning.Answers.Tried;
import org.eclipse.collections.api.list.ImmutableList;

/** Questions as people read them, with what each answer decides. */
final class AskedText {

  private static final int ROOM = 4;
  private static final int INDENT = ROOM + 2;
  private static final int MOST_ROOM_FOR_VALUES = 22;

  private final Answers answers;
  private final Decides decides;
  private final Page page;

  AskedText(Answers answers, Decides decides, Page page) {
    this.answers = answers;
    this.decides = decides;
    this.page = page;
  }

  /**
   * What stands above the questions.
   *
   * @param open how many are open, shown or not
   */
  record Heading(String product, String file, int open) {}

  void print(Heading heading, ImmutableList<Question> shown) {
    page.ends(0, Ink.TITLE, heading.product(), Ink.FAINT, heading.file());
    page.line(0, Ink.FAINT, tally(heading.open(), shown.size()));
    shown.forEachWithIndex(this::print);
    if (shown.notEmpty()) {
      page.gap().line(0, Ink.FAINT, "Answer with:");
      page.asIs("  seciot answer " + heading.file() + " " + shown.getFirst().id() + " VALUE");
    }
  }

  private static String tally(int all, int shown) {
    if (all == 0) {
      return "Nothing is open: every fact that would decide something is stated.";
    }
    String number = all == 1 ? "1 open question" : all + " open questions";
    return shown < all
        ? number + ", the " + shown + " most useful shown; --top all shows the rest"
        : number + ", the most useful first";
  }

  private void print(Question question, int index) {
    page.gap();
    page.entry(
        0,
        ROOM,
        new Page.Entry(
            Ink.FAINT,
            (index < 9 ? " " : "") + (index + 1) + ".",
            Ink.STRONG,
            question.text(),
            question.id()));
    ImmutableList<Tried> tried = answers.to(question);
    if (tried.isEmpty()) {
      page.line(INDENT, Ink.PLAIN, "Answer with " + StatedValue.wanted(question.property()) + ".");
      return;
    }
    int widest = tried.collectInt(one -> StatedValue.written(one.value()).length()).max() + 2;
    tried.forEach(one -> print(question, one, Math.min(widest, MOST_ROOM_FOR_VALUES)));
  }

  private void print(Question question, Tried tried, int room) {
    String value = StatedValue.written(tried.value());
    String label = question.property().display(tried.value());
    String effect = effect(question, tried);
    boolean speaks = label.equalsIgnoreCase(value);
    page.labelled(INDENT, room, Ink.LOW, value, Ink.PLAIN, speaks ? effect : label);
    if (!speaks) {
      page.line(INDENT + Math.max(room, value.length() + 1), Ink.PLAIN, effect);
    }
  }

  private String effect(Question question, Tried tried) {
    ImmutableList<String> said =
        new EffectWords(
                tried.effect(),
                decides.of(question.id(), tried.effect()),
                finding -> name(finding, question))
            .sentences();
    return said.isEmpty() ? "Decides nothing alone." : said.makeString(" ");
  }

  /** The item goes without saying where the question is about it. */
  private static String name(Finding finding, Question question) {
    String title = finding.explanation().title();
    return finding.focus().id().equals(question.item().id())
        ? title
        : title + ", " + finding.focus().name();
  }
}
