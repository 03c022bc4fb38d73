package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Threat;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Decides the standards that are linked to EN 303 645. A requirement is as badly off as the worst
 * of what it is linked to: provisions that address it, facts of its own, threats that break it and
 * measures that show it. One that nothing decides stays open.
 */
public final class MappedAssessor {

  private final Assessment assessment;
  private final ImmutableList<Threat> threats;
  private final ImmutableMap<String, Countermeasure> measures;

  /**
   * @param threats all that were looked for
   * @param measures all that are known, by id
   */
  public MappedAssessor(
      Assessment assessment,
      ImmutableList<Threat> threats,
      ImmutableMap<String, Countermeasure> measures) {
    this.assessment = assessment;
    this.threats = threats;
    this.measures = measures;
  }

  /**
   * The verdicts on every linked standard.
   *
   * @param basis the verdicts on EN 303 645 V3.1.3
   * @param findings all findings of the same model
   * @param confirmed the confirmed and open findings of a threat, by the threat's id
   */
  public ImmutableList<StandardVerdicts> assess(
      FactView facts,
      StandardVerdicts basis,
      ImmutableList<Finding> findings,
      Function<String, ? extends ListIterable<Finding>> confirmed) {
    if (assessment.mapped().isEmpty()) {
      return Lists.immutable.empty();
    }
    Columns shared = new Columns(assessment.shared(), facts, new Columns.Gathered());
    Sentences sentences = assessment.sentences();
    Measures shown = new Measures(facts, measures, threats, findings, sentences);
    return assessment
        .mapped()
        .collect(standard -> {
          Columns columns = columns(standard, facts, shared);
          return new MappedSitting(
                  standard,
                  new Judge(columns, confirmed, sentences),
                  new Signs(standard.rules(), columns, sentences),
                  shown,
                  basis,
                  sentences)
              .verdicts();
        });
  }

  /** A standard without groups of its own reads what was gathered for the others. */
  private Columns columns(MappedStandard standard, FactView facts, Columns shared) {
    return standard.rules().groups().size() == assessment.shared().groups().size()
        ? shared
        : new Columns(standard.rules(), facts, shared.gathered());
  }
}
