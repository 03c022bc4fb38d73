package io.seciot.report.assessment;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.report.Progress;
import io.seciot.report.ReportRequest;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What all parts of the report draw from, worked out once. */
record Assessment(
    ReportRequest request,
    Knowledge knowledge,
    StandardVerdicts verdicts,
    Wording wording,
    ImmutableList<Case> cases,
    FixPlan plan) {

  static Assessment of(
      ReportRequest request,
      Knowledge knowledge,
      StandardVerdicts verdicts,
      Wording wording,
      Progress progress) {
    ImmutableList<Case> cases = cases(request, progress);
    return new Assessment(request, knowledge, verdicts, wording, cases, FixPlan.of(cases));
  }

  private static ImmutableList<Case> cases(ReportRequest request, Progress progress) {
    MutableList<Case> cases = Lists.mutable.empty();
    ImmutableList<Finding> findings = request.analysis().findings();
    for (Finding finding : findings) {
      progress.begin("Try fixes", 0.3 * cases.size() / findings.size());
      cases.add(new Case(cases.size() + 1, finding, request.remedies().apply(finding)));
    }
    return cases.toImmutable();
  }

  Analysis analysis() {
    return request.analysis();
  }

  Architecture model() {
    return request.model();
  }

  /** The case of the finding with this id, as a list of one or none. */
  ImmutableList<Case> casesOf(String finding) {
    return cases.select(one -> one.finding().id().equals(finding));
  }

  /** The name of the item, or its id where it has gone. */
  String nameOf(String id) {
    return model().item(id).map(Item::name).orElse(id);
  }

  /** The kind of the item for people, in lower case as it stands within a sentence. */
  String kindOf(Item item) {
    return knowledge.vocabulary().kind(item.kind()).map(Kind::label).orElse(item.kind());
  }

  /** Name, kind and what it is inside of: {@code SWD (Debug port), in Lock}. */
  String whereabouts(Item item) {
    String place = item.name() + " (" + kindOf(item) + ")";
    return item instanceof Element element && element.parent() != null
        ? place + ", in " + nameOf(element.parent())
        : place;
  }
}
