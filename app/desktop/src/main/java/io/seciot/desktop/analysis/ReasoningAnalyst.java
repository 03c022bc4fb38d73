package io.seciot.desktop.analysis;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.risk.RiskAnalyst;
import io.seciot.ontology.risk.Target;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;

/** Reasons about one open model, and with a second reasoner about copies of it. */
public final class ReasoningAnalyst implements Analyst {

  private final Reasoner reasoner;

  /** Remembers the last copy, so that the next one costs what differs and not the whole model. */
  private final Reasoner copies;

  private final RiskAnalyst risks;
  private final Supplier<LocalDate> today;

  /**
   * @param today as of which decisions hold
   */
  public ReasoningAnalyst(Knowledge knowledge, Catalogue catalogue, Supplier<LocalDate> today) {
    this.reasoner = new Reasoner(knowledge, catalogue);
    this.copies = new Reasoner(knowledge, catalogue);
    this.risks = new RiskAnalyst(knowledge, catalogue);
    this.today = today;
  }

  @Override
  public Analysis analyse(Architecture model) {
    OffUiThread.hold("An analysis");
    return reasoner.analyse(model, today.get());
  }

  @Override
  public ImmutableList<Remedy> remedies(Finding finding) {
    OffUiThread.hold("Trying fixes");
    return reasoner.remedies(finding);
  }

  @Override
  public Optional<RemedySet> smallestSet(Finding finding, ImmutableList<Remedy> remedies) {
    OffUiThread.hold("Trying fixes together");
    return reasoner.smallestSet(finding, remedies);
  }

  @Override
  public AnalysisDifference difference(Analysis analysis, ImmutableList<Remedy.Change> changes) {
    OffUiThread.hold("Trying a fix on a copy");
    return AnalysisDifference.between(
        analysis, copies.analyse(Remedy.Change.all(changes, analysis.model()), today.get()));
  }

  @Override
  public Target target(Analysis analysis) {
    OffUiThread.hold("Rating what is planned");
    return risks.target(analysis, today.get());
  }

  @Override
  public AttackPaths paths() {
    OffUiThread.hold("Finding attack paths");
    return reasoner.paths();
  }
}
