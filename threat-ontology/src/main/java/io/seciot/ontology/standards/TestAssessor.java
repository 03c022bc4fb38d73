package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.language.Phrases;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Prepares the tests of TS 103 701: what they are given to read, and what they are likely to find.
 */
public final class TestAssessor {

  private final TestPlan plan;
  private final Phrases phrases;

  /** For the tests that come with this assessment. */
  public TestAssessor(Assessment assessment) {
    this.plan = assessment.tests();
    this.phrases = assessment.phrases();
  }

  /** The tables that the maker fills in, in their order, as far as the model fills them. */
  public ImmutableList<IxitTable> fill(FactView facts) {
    IxitFiller filler = new IxitFiller(facts, plan.rules());
    return plan.forms().collect(filler::fill);
  }

  /** Those of the tables that the tests of this provision read; none where it has no tests. */
  public ImmutableList<IxitTable> read(String provision, ImmutableList<IxitTable> tables) {
    return plan.provisions()
        .select(tested -> tested.provision().equals(provision))
        .flatCollect(
            tested -> tables.select(table -> tested.tests().tables().contains(table.id())));
  }

  /**
   * A verdict for each test case.
   *
   * @param basis the verdicts on EN 303 645 V3.1.3 for the same model
   * @param tables its tables
   */
  public StandardVerdicts assess(StandardVerdicts basis, ImmutableList<IxitTable> tables) {
    return new TestSitting(plan, basis, tables, phrases).verdicts();
  }
}
