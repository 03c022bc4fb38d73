package io.seciot.cli.fix;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Inks;
import io.seciot.cli.terminal.Page;
import io.seciot.model.Decision;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Fixes as people read them: what to do, how much work it is, and whether it is enough. */
final class FixText {

  private static final int ROOM = 10;
  private static final int STEP = 3;

  private final Finding finding;
  private final String file;
  private final Page page;

  FixText(Finding finding, String file, Page page) {
    this.finding = finding;
    this.file = file;
    this.page = page;
  }

  /** Every fix, those that are enough first. */
  void list(ImmutableList<Remedy> remedies, Optional<RemedySet> together) {
    head();
    remedies.forEach(this::print);
    if (remedies.isEmpty()) {
      page.gap().line(0, Ink.PLAIN, "No countermeasure is known.");
      return;
    }
    together.ifPresent(this::print);
    page.gap().line(0, Ink.FAINT, together.isEmpty() ? "Plan one with:" : "Plan them with:");
    plan(together.map(RemedySet::remedies).orElseGet(() -> remedies.take(1)));
  }

  private void print(RemedySet together) {
    page.gap();
    label(
        "Together",
        together.titles() + ". None is enough alone; tried on a copy together: it is gone.");
  }

  private void plan(ImmutableList<Remedy> remedies) {
    command(
        "fix "
            + file
            + " --finding "
            + finding.id()
            + remedies.collect(r -> " --with " + r.countermeasure().id()).makeString(""));
  }

  /** What was planned, and what to state when it is done. */
  void planned(Plan plan) {
    head();
    Decision decision = plan.decision();
    page.gap();
    String label = "Planned";
    for (Remedy remedy : plan.remedies()) {
      label(label, remedy.countermeasure().title() + " " + brackets(remedy));
      label = "";
    }
    if (plan.remedies().size() > 1) {
      label(
          "Together",
          plan.resolves()
              ? "enough: tried on a copy, the finding is gone"
              : "not enough: tried on a copy, the finding is still there");
    }
    label("By", decision.signature().by() + " on " + decision.signature().on());
    if (decision.ticket() != null) {
      label("Ticket", decision.ticket());
    }
    Decision earlier = finding.decision();
    if (earlier != null) {
      label("Before", word(earlier) + " by " + earlier.signature().by() + ", " + earlier.reason());
    }
    page.gap()
        .line(
            0,
            Ink.PLAIN,
            "The finding stays open until the work is done. "
                + (plan.changes().isEmpty() ? "Then decide on it." : "Then state:"));
    plan.changes()
        .forEach(change ->
            command("answer " + file + " " + question(change) + " " + typed(change.value())));
  }

  /** On a line of its own however long it is, so that it can be copied. */
  private void command(String words) {
    page.asIs("  seciot " + words);
  }

  private static String word(Decision decision) {
    return decision.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void head() {
    page.entry(
        0,
        ROOM,
        new Page.Entry(
            Inks.of(finding.severity()),
            finding.severity().word().toUpperCase(Locale.ROOT),
            Ink.STRONG,
            finding.explanation().title(),
            finding.id()));
    page.line(ROOM, Ink.PLAIN, finding.explanation().scenario());
  }

  private void print(Remedy remedy) {
    page.gap();
    page.ends(
        0, Ink.STRONG, remedy.countermeasure().title(), Ink.FAINT, remedy.countermeasure().id());
    label("Effort", remedy.countermeasure().outcome().effort());
    label("Tried", tried(remedy));
    int number = 1;
    for (String step : remedy.steps()) {
      page.labelled(ROOM, STEP, Ink.PLAIN, number + ".", Ink.PLAIN, step);
      number++;
    }
    label("Test", remedy.countermeasure().test());
  }

  private static String tried(Remedy remedy) {
    if (remedy.changes().isEmpty()) {
      return "not possible on a copy of the model: it sets no fact of the items at hand";
    }
    return (remedy.resolves()
            ? "on a copy of the model, and the finding is gone, with "
            : "on a copy of the model; it helps and is not enough alone, with ")
        + remedy.changes().collect(c -> question(c) + " = " + c.value()).makeString(", ");
  }

  private static String brackets(Remedy remedy) {
    return "("
        + remedy.countermeasure().outcome().effort()
        + (remedy.resolves() ? "; tried on a copy: it is enough)" : "; not enough alone)");
  }

  private static String question(Remedy.Change change) {
    return Question.id(change.item(), change.property());
  }

  /** As one types it; several choices have commas and no spaces between them. */
  private static String typed(Value value) {
    return value instanceof Value.Texts several
        ? several.texts().makeString(",")
        : value.toString();
  }

  private void label(String label, String words) {
    if (!words.isBlank()) {
      page.labelled(0, ROOM, Ink.FAINT, label, Ink.PLAIN, words);
    }
  }
}
