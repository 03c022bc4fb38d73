package io.seciot.cli.check;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Inks;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FindingGroup;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Countermeasure;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** A finding as people read it: what, why, what to do. */
public final class FindingText {

  /** Where sentences start, to the right of severities and labels. */
  static final int ROOM = 10;

  private static final int MOST_STEPS = 3;
  private static final int MARGIN = 2;

  private final Checked checked;
  private final Page page;

  /** Sets findings of the model on the page. */
  public FindingText(Checked checked, Page page) {
    this.checked = checked;
    this.page = page;
  }

  /** The heading above all findings about an item. */
  void printItem(Item item) {
    page.ends(0, Ink.STRONG, item.name(), Ink.FAINT, place(item));
  }

  private String place(Item item) {
    String kind = checked.kindLabel(item.kind()).toLowerCase(Locale.ROOT);
    Architecture model = checked.analysis().model();
    return switch (item) {
      case Flow flow -> kind + ": " + name(flow.source()) + " to " + name(flow.target());
      case Element element when element.parent() != null -> kind + " in " + name(element.parent());
      case Item other -> other.id().equals(model.product().id()) ? "the product as a whole" : kind;
    };
  }

  private String name(String id) {
    return checked.analysis().model().item(id).map(Item::name).orElse(id);
  }

  /** The first of the findings with its first fix in short, and where else the same holds. */
  void print(FindingGroup group) {
    Finding finding = group.first();
    summary(finding);
    others(group);
    Decision decision = finding.decision();
    if (decision != null) {
      String standing =
          checked.gate().isExpired(decision)
              ? "Expired on " + decision.expires() + ": " + DecisionWords.status(decision)
              : DecisionWords.status(decision);
      label("Decided", standing + " by " + decision.signature().by() + ", " + decision.reason());
    }
    plan(finding);
    fix(finding);
  }

  private void others(FindingGroup group) {
    if (group.others().notEmpty()) {
      String where = group.cause() == null ? "" : "All at " + name(group.cause()) + ": ";
      label(
          "Also on",
          where
              + group
                  .others()
                  .collect(other -> other.focus().name() + " (" + other.id() + ")")
                  .makeString(", "));
    }
  }

  /** What, and what was stated that makes it so; the proof has every step. */
  private void summary(Finding finding) {
    ImmutableList<Reason> all = finding.explanation().why();
    ImmutableList<Reason> stated = all.select(reason -> reason.property() != null);
    head(finding, stated.isEmpty() ? all : stated);
  }

  /** What, and every step of why. */
  public void proof(Finding finding) {
    head(finding, finding.explanation().why());
  }

  private void head(Finding finding, ImmutableList<Reason> reasons) {
    page.gap();
    String severity = finding.severity().word().toUpperCase(Locale.ROOT);
    page.entry(
        MARGIN,
        ROOM,
        new Page.Entry(
            Inks.of(finding.severity()),
            severity,
            Ink.STRONG,
            finding.explanation().title(),
            finding.id()));
    page.line(MARGIN + ROOM, Ink.PLAIN, finding.explanation().scenario());
    String label = "Why";
    for (Reason reason : reasons) {
      label(label, SourceWords.sentence(reason));
      label = "";
    }
  }

  private void fix(Finding finding) {
    ImmutableList<Remedy> remedies = checked.analyst().remedies(finding);
    if (remedies.isEmpty()) {
      return;
    }
    Remedy remedy = remedies.detectOptional(Remedy::resolves).orElseGet(remedies::getFirst);
    remedy(remedy, MOST_STEPS);
    together(finding, remedies);
  }

  /** The fewest remedies that are enough, where none is alone. */
  public void together(Finding finding, ImmutableList<Remedy> remedies) {
    checked
        .analyst()
        .smallestSet(finding, remedies)
        .ifPresent(set -> label("Together", set.titles() + "; tried on a copy: it is gone"));
  }

  /** What is planned, and what will be left when it is done. */
  public void plan(Finding finding) {
    checked
        .target()
        .planFor(finding)
        .ifPresent(work ->
            label(
                "Planned",
                work.measures().collect(Countermeasure::title).makeString("; ")
                    + ". Then: "
                    + checked
                        .target()
                        .residual(finding)
                        .map(risk -> "still there, " + risk.severity().word())
                        .orElse("gone")));
  }

  /** A remedy with that many of its steps. */
  public void remedy(Remedy remedy, int steps) {
    label(
        "Fix",
        remedy.countermeasure().title()
            + " ("
            + remedy.countermeasure().outcome().effort()
            + (remedy.resolves()
                ? "; tried on a copy: it is gone)"
                : "; helps, not enough alone)"));
    int number = 1;
    for (String step : remedy.steps().take(steps)) {
      page.labelled(MARGIN + ROOM, 3, Ink.PLAIN, number + ".", Ink.PLAIN, step);
      number++;
    }
  }

  private void label(String label, String words) {
    page.labelled(MARGIN, ROOM, Ink.FAINT, label, Ink.PLAIN, words);
  }
}
