package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Knowledge;
import org.eclipse.collections.api.list.ImmutableList;

/** Draft. */
public final class Reasoner {

  public Reasoner(Knowledge knowledge) {
    throw new UnsupportedOperationException();
  }

  public Analysis analyse(Architecture model) {
    throw new UnsupportedOperationException();
  }

  public ImmutableList<Remedy> remedies(Finding finding) {
    throw new UnsupportedOperationException();
  }
}
