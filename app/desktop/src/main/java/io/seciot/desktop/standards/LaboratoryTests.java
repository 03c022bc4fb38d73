package io.seciot.desktop.standards;

import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a laboratory would test of a provision.
 *
 * @param cases the test cases of TS 103 701 with what they can be expected to find
 * @param tables what the laboratory is given to read, as far as the model fills it
 */
public record LaboratoryTests(
    ImmutableList<ProvisionVerdict> cases, ImmutableList<IxitTable> tables) {

  static final LaboratoryTests NONE =
      new LaboratoryTests(Lists.immutable.empty(), Lists.immutable.empty());

  /** Of a provision of the newest edition of EN 303 645. May take a while. */
  static LaboratoryTests of(Analysis analysis, String provision) {
    return new LaboratoryTests(
        analysis
            .everyStandard()
            .select(verdicts -> verdicts.standard().id().equals(IxitTable.STANDARD))
            .flatCollect(StandardVerdicts::provisions)
            .select(test -> test.provision().section().number().equals(provision)),
        analysis.further().ixitOf(provision));
  }
}
