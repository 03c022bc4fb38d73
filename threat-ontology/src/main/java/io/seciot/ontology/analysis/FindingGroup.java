package io.seciot.ontology.analysis;

import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Findings that have one cause and are read as one: the same threat on several flows at the same
 * end, by the same protocol; or a threat that is possible in several places because the same kind
 * of fact is missing. Each finding keeps its id and its own decision.
 *
 * @param cause the id of the end that the flows share; the item that it is about where there is
 *     only one; absent where only the missing kind of fact is shared
 * @param findings at least one, in the order in which they were given
 */
public record FindingGroup(@Nullable String cause, ImmutableList<Finding> findings) {

  /** Every finding in exactly one group; a group stands where its first finding stood. */
  public static ImmutableList<FindingGroup> of(ImmutableList<Finding> findings) {
    return Causes.of(findings);
  }

  /** The finding that stands for all of them. */
  public Finding first() {
    return findings.getFirst();
  }

  /** The others. */
  public ImmutableList<Finding> others() {
    return findings.drop(1);
  }
}
