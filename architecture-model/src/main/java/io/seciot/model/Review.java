package io.seciot.model;

import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/**
 * A team has looked through the findings of a model. What was found by then is known, so that later
 * only what is new has to be looked at.
 *
 * @param id as that of a comment; the greatest is the last review
 * @param signature who says so, and the day
 * @param findings stable ids of the findings that were there; of earlier reviews they are forgotten
 * @param extras fields of the file that this version does not know
 */
public record Review(
    String id, Signature signature, ImmutableSortedSet<String> findings, Extras extras) {

  /** Whether the finding was there when the findings were looked through. */
  public boolean knew(String finding) {
    return findings.contains(finding);
  }

  /** The same without its findings. */
  public Review withoutFindings() {
    return findings.isEmpty()
        ? this
        : new Review(id, signature, SortedSets.immutable.empty(), extras);
  }
}
