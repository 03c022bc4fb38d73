package io.seciot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.bench.SyntheticModel;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.model.edit.History;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.reasoning.Reasoner;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reasoner that saw every edit says what one says that sees only the last version. */
class IncrementalAnalysisTest {

  private static final int EDITS_ON_AN_EXAMPLE = 60;
  private static final int EDITS_ON_A_FLEET = 40;

  static List<String> examples() {
    return Examples.FLAWED;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void agreesWithAFreshAnalysisAfterEveryEdit(String name) {
    agrees(Examples.model(name), name.hashCode(), EDITS_ON_AN_EXAMPLE);
  }

  @Test
  void agreesOnAFleet() {
    agrees(SyntheticModel.generate(150, 3, Examples.KNOWLEDGE.vocabulary()), 11, EDITS_ON_A_FLEET);
  }

  /** A proof once showed another of several equal rows after a long history of edits. */
  @Test
  void agreesAfterALongHistory() {
    agrees(SyntheticModel.generate(150, 3, Examples.KNOWLEDGE.vocabulary()), 99, 200);
  }

  @Test
  void agreesAcrossModelsThatHaveNothingInCommon() {
    Reasoner reasoner = Examples.freshReasoner();
    for (String name : List.of("smart-lock", "health-wearable", "smart-lock-hardened")) {
      Architecture model = Examples.model(name);
      assertThat(Spelled.out(reasoner.analyse(model)))
          .isEqualTo(Spelled.out(Examples.freshReasoner().analyse(model)));
    }
  }

  @Test
  void runsFewQueriesForOneFactInAFleet() {
    Reasoner reasoner = Examples.freshReasoner();
    Architecture model = SyntheticModel.generate(1_000, 42, Examples.KNOWLEDGE.vocabulary());
    reasoner.analyse(model);
    long full = reasoner.work().fullEvaluations();
    long queries = reasoner.work().queries();
    long triples = reasoner.work().triplesChanged();
    String device = model.elements().detect(e -> e.fact("secureBoot").isPresent()).id();
    String value = model.element(device).orElseThrow().facts().get("secureBoot").value().toString();

    reasoner.analyse(
        new Edits.State(device, "secureBoot", Fact.drawn(value.equals("off") ? "enforced" : "off"))
            .apply(model));

    assertThat(full).isEqualTo(Examples.KNOWLEDGE.threats().size());
    assertThat(reasoner.work().fullEvaluations() - full).as("full evaluations").isZero();
    assertThat(reasoner.work().triplesChanged() - triples).as("triples").isLessThanOrEqualTo(3);
    assertThat(reasoner.work().queries() - queries)
        .as("of %s queries", queries)
        .isLessThan(queries / 4);
  }

  private static void agrees(Architecture start, long seed, int edits) {
    RandomEdits next = new RandomEdits(seed, Examples.KNOWLEDGE.vocabulary());
    Random random = new Random(seed);
    Reasoner reasoner = Examples.freshReasoner();
    History history = new History(start);
    Analysis last = reasoner.analyse(start);
    for (int i = 0; i < edits; i++) {
      Edit edit = next.next(last);
      String done = random.nextInt(8) == 0 ? undo(history) : perform(history, edit);
      last = reasoner.analyse(history.current());
      tryOut(reasoner, last, random);
      Analysis fresh = Examples.freshReasoner().analyse(history.current());
      assertThat(Spelled.out(last)).as("edit %s: %s", i, done).isEqualTo(Spelled.out(fresh));
    }
    assertThat(history.current()).isNotEqualTo(start);
  }

  private static String undo(History history) {
    history.undo();
    return "undo";
  }

  private static String perform(History history, Edit edit) {
    try {
      history.perform(edit);
    } catch (IllegalArgumentException doesNotFit) {
      return "refused " + edit;
    }
    return edit.toString();
  }

  /** Trying countermeasures on copies of the model must leave no trace. */
  private static void tryOut(Reasoner reasoner, Analysis analysis, Random random) {
    if (analysis.findings().notEmpty() && random.nextInt(3) == 0) {
      reasoner.remedies(analysis.findings().get(random.nextInt(analysis.findings().size())));
    }
  }
}
