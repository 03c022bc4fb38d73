package io.seciot.cli.explain;

import io.seciot.cli.check.Checked;
import io.seciot.cli.check.FindingText;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Threat;
import org.eclipse.collections.api.list.ImmutableList;

/** Why a threat holds for a model, how the risk was reckoned, and every remedy. */
final class TraceText {

  private static final int INDENT = 2;
  private static final int ROOM = 10;

  private final Checked checked;
  private final Analysis analysis;
  private final Page page;

  TraceText(Checked checked, Page page) {
    this.checked = checked;
    this.analysis = checked.analysis();
    this.page = page;
  }

  /** The findings of the threat, or the one with the id. */
  void print(Threat threat, String id) {
    ImmutableList<Finding> findings =
        analysis
            .findings()
            .newWithAll(analysis.folded())
            .select(f -> f.threat().id().equals(threat.id()))
            .select(f -> !id.contains("@") || f.id().equals(id));
    if (!id.contains("@")) {
      page.gap()
          .line(
              0,
              Ink.TITLE,
              "In "
                  + checked.file()
                  + ": "
                  + findings.size()
                  + (findings.size() == 1 ? " finding" : " findings"));
    }
    findings.forEach(this::print);
  }

  private void print(Finding finding) {
    FindingText text = new FindingText(checked, page);
    text.proof(finding);
    String label = "Risk";
    for (String step : finding.explanation().arithmetic()) {
      label(label, step);
      label = "";
    }
    ImmutableList<String> path = finding.explanation().path();
    if (path.notEmpty()) {
      label("Path", path.collect(this::name).makeString(", "));
    }
    label = "Ask";
    for (String question : finding.explanation().questions()) {
      label(label, question(question));
      label = "";
    }
    ImmutableList<Remedy> remedies = checked.analyst().remedies(finding);
    for (Remedy remedy : remedies) {
      text.remedy(remedy, Integer.MAX_VALUE);
      String test = remedy.countermeasure().test();
      if (!test.isBlank()) {
        label("Test", test);
      }
    }
    text.together(finding, remedies);
    text.plan(finding);
  }

  private String name(String id) {
    return analysis.model().item(id).map(Item::name).orElse(id);
  }

  private String question(String id) {
    return analysis
        .questions()
        .detectOptional(question -> question.id().equals(id))
        .map(Question::text)
        .orElse(id);
  }

  private void label(String label, String words) {
    page.labelled(INDENT, ROOM, Ink.FAINT, label, Ink.PLAIN, words);
  }
}
