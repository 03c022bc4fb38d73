package io.seciot.ontology.reasoning;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FurtherStandards;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.standards.MappedAssessor;
import io.seciot.ontology.standards.TestAssessor;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.jspecify.annotations.Nullable;

/** Decides further standards for one version of a model, once, when first asked. */
final class DecidedWhenAsked implements FurtherStandards {

  private final Snapshot snapshot;
  private final ImmutableList<StandardVerdicts> standards;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<Question> questions;
  private final ImmutableListMultimap<String, Finding> breaking;
  private @Nullable Decided decided;

  private record Decided(
      ImmutableList<StandardVerdicts> verdicts,
      ImmutableList<Question> questions,
      ImmutableList<IxitTable> ixit) {}

  /**
   * @param standards the editions that every analysis decides, the newest first
   * @param findings all of them
   * @param questions what is asked without them
   * @param breaking the confirmed and open findings, by threat
   */
  DecidedWhenAsked(
      Snapshot snapshot,
      ImmutableList<StandardVerdicts> standards,
      ImmutableList<Finding> findings,
      ImmutableList<Question> questions,
      ImmutableListMultimap<String, Finding> breaking) {
    this.snapshot = snapshot;
    this.standards = standards;
    this.findings = findings;
    this.questions = questions;
    this.breaking = breaking;
  }

  @Override
  public ImmutableList<StandardVerdicts> verdicts() {
    return decided().verdicts();
  }

  @Override
  public ImmutableList<Question> questions() {
    return decided().questions();
  }

  @Override
  public ImmutableList<IxitTable> ixit() {
    return decided().ixit();
  }

  @Override
  public ImmutableList<IxitTable> ixitOf(String provision) {
    return new TestAssessor(snapshot.knowledge().assessment()).read(provision, ixit());
  }

  private synchronized Decided decided() {
    Decided known = decided;
    if (known == null) {
      known =
          standards.isEmpty()
              ? new Decided(
                  Lists.immutable.empty(), Lists.immutable.empty(), Lists.immutable.empty())
              : decide(standards.getFirst());
      decided = known;
    }
    return known;
  }

  private Decided decide(StandardVerdicts newest) {
    Knowledge knowledge = snapshot.knowledge();
    ModelFacts facts = new ModelFacts(snapshot);
    TestAssessor tests = new TestAssessor(knowledge.assessment());
    ImmutableList<IxitTable> tables = tests.fill(facts);
    MappedAssessor mapped =
        new MappedAssessor(
            knowledge.assessment(), knowledge.threats(), knowledge.countermeasures());
    ImmutableList<StandardVerdicts> verdicts =
        Lists.immutable
            .of(tests.assess(newest, tables))
            .newWithAll(mapped.assess(facts, newest, findings, breaking::get));
    Set<String> asked = new HashSet<>(questions.collect(Question::id).castToList());
    return new Decided(verdicts, Questions.further(snapshot, verdicts, asked), tables);
  }
}
