package io.seciot.cli.workbench;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.risk.MeasurePlan;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.Target;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.collections.api.list.ImmutableList;

/** Finds out about a model. */
public interface Analyst {

  /** Everything that follows from the model. */
  Analysis analyse(Architecture model);

  /** What can be done about a finding of the model that was analysed last. */
  ImmutableList<Remedy> remedies(Finding finding);

  /**
   * The fewest of a finding's remedies that together make it vanish, where none does alone.
   *
   * @param remedies of the finding
   */
  Optional<RemedySet> smallestSet(Finding finding, ImmutableList<Remedy> remedies);

  /** Whether a finding of the model that was analysed last is gone where these facts hold. */
  boolean resolve(Finding finding, ImmutableList<Remedy.Change> changes);

  /** What the model will be like when its plans are done. */
  Target target(Analysis analysis);

  /** Every risk without measures, as it is, and when the plans are done. */
  RiskRegister risks(Analysis analysis);

  /** Few measures that close the findings that are wanted gone. */
  MeasurePlan plan(Architecture model, Predicate<Finding> wanted);

  /** On which paths attackers get at sensitive data of the model that was analysed last. */
  AttackPaths paths();

  /** What was looked at in the model that was analysed last. */
  Coverage coverage(Analysis analysis);
}
