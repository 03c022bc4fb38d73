package io.seciot.ontology.analysis;

import io.seciot.ontology.standards.Standard;
import org.eclipse.collections.api.list.ImmutableList;

/** Every provision of one standard, decided, in the standard's order. */
public record StandardVerdicts(Standard standard, ImmutableList<ProvisionVerdict> provisions) {

  /** How many provisions have this verdict. */
  public int count(Verdict verdict) {
    return provisions.count(provision -> provision.verdict() == verdict);
  }
}
