package io.seciot.cli.workbench;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.paths.AttackPaths;
import org.eclipse.collections.api.list.ImmutableList;

/** Finds out about a model. */
public interface Analyst {

  /** Everything that follows from the model. */
  Analysis analyse(Architecture model);

  /** What can be done about a finding of the model that was analysed last. */
  ImmutableList<Remedy> remedies(Finding finding);

  /** On which paths attackers get at sensitive data of the model that was analysed last. */
  AttackPaths paths();

  /** What was looked at in the model that was analysed last. */
  Coverage coverage(Analysis analysis);
}
