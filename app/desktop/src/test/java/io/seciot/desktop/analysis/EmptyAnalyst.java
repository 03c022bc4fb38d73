package io.seciot.desktop.analysis;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.risk.Target;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Finds nothing in any model; for tests of what does not ask for more. */
public class EmptyAnalyst implements Analyst {

  @Override
  public Analysis analyse(Architecture model) {
    return new Analysis(
        model,
        Lists.immutable.empty(),
        Lists.immutable.empty(),
        Lists.immutable.empty(),
        Lists.immutable.empty(),
        Lists.immutable.empty());
  }

  @Override
  public ImmutableList<Remedy> remedies(Finding finding) {
    return Lists.immutable.empty();
  }

  @Override
  public Optional<RemedySet> smallestSet(Finding finding, ImmutableList<Remedy> remedies) {
    return Optional.empty();
  }

  @Override
  public AnalysisDifference difference(Analysis analysis, ImmutableList<Remedy.Change> changes) {
    return AnalysisDifference.between(analysis, analysis);
  }

  @Override
  public Target target(Analysis analysis) {
    return new Target(Lists.immutable.empty(), analysis);
  }

  @Override
  public AttackPaths paths() {
    throw new IllegalStateException("nothing was analysed yet");
  }
}
