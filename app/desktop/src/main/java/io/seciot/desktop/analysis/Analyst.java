package io.seciot.desktop.analysis;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import org.eclipse.collections.api.list.ImmutableList;

/** Finds out what a model implies. Called on one thread only, never on the one of the screen. */
public interface Analyst {

  /** Everything that follows from the model. */
  Analysis analyse(Architecture model);

  /** What can be done about a finding of the last analysis. */
  ImmutableList<Remedy> remedies(Finding finding);
}
