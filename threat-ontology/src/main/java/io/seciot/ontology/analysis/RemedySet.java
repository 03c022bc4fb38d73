package io.seciot.ontology.analysis;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * Countermeasures of which none is enough alone and which together made a finding vanish when they
 * were tried on a copy of the model. No smaller set of the same threat's countermeasures did.
 *
 * @param remedies two or three, in the order of the threat
 */
public record RemedySet(ImmutableList<Remedy> remedies) {

  /** As people read it: {@code "A" and "B"}. */
  public String titles() {
    ImmutableList<String> titles = remedies.collect(remedy -> remedy.countermeasure().title());
    return titles.take(titles.size() - 1).makeString(", ") + " and " + titles.getLast();
  }

  /** The facts that hold when all of it is done. */
  public ImmutableList<Remedy.Change> changes() {
    return remedies.flatCollect(Remedy::changes);
  }
}
