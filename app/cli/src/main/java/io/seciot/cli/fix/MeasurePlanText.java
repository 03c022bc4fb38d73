package io.seciot.cli.fix;

import io.seciot.cli.check.Gate;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Inks;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.risk.MeasurePlan;
import org.eclipse.collections.api.list.ImmutableList;

/** A plan as people read it: what to do first, what each step closes, and what remains. */
final class MeasurePlanText {

  private static final int ROOM = 10;

  private final MeasurePlan plan;
  private final String file;
  private final Page page;

  MeasurePlanText(MeasurePlan plan, String file, Page page) {
    this.plan = plan;
    this.file = file;
    this.page = page;
  }

  void print(Gate gate) {
    String reached = "open, confirmed finding that is " + gate.threshold() + " or above";
    if (plan.steps().isEmpty() && plan.left().isEmpty()) {
      page.line(0, Ink.GOOD, "There is no " + reached + ".");
      return;
    }
    int closed = plan.steps().flatCollect(MeasurePlan.Step::closes).size();
    page.line(
        0,
        Ink.STRONG,
        plan.steps().size()
            + (plan.steps().size() == 1 ? " step closes " : " steps close ")
            + closed
            + " of "
            + (closed + plan.left().size())
            + " findings: every "
            + reached
            + ".");
    page.line(
        0,
        Ink.FAINT,
        "The most for its effort first; each was tried on a copy of the model with those before it.");
    int number = 1;
    for (MeasurePlan.Step step : plan.steps()) {
      step(number++, step);
    }
    if (plan.left().notEmpty()) {
      page.gap().line(0, Ink.STRONG, "Still there (" + plan.left().size() + ")");
      plan.left().forEach(this::finding);
    }
    plan.steps().getFirstOptional().ifPresent(this::command);
  }

  private void step(int number, MeasurePlan.Step step) {
    ImmutableList<Countermeasure> measures = step.measures();
    page.gap();
    page.ends(
        0,
        Ink.STRONG,
        number + ". " + measures.collect(Countermeasure::title).makeString(" and "),
        Ink.FAINT,
        measures.collect(measure -> measure.outcome().effort()).distinct().makeString(", "));
    step.closes().forEach(this::finding);
  }

  private void finding(Finding finding) {
    page.entry(
        3,
        ROOM,
        new Page.Entry(
            Inks.of(finding.severity()),
            finding.severity().word(),
            Ink.PLAIN,
            finding.explanation().title(),
            finding.id()));
  }

  private void command(MeasurePlan.Step step) {
    page.gap().line(0, Ink.FAINT, "Plan the first with:");
    page.asIs(
        "  seciot fix "
            + file
            + " --finding "
            + step.against().id()
            + step.measures().collect(measure -> " --with " + measure.id()).makeString(""));
  }
}
