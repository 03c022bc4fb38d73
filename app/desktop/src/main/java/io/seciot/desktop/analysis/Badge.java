package io.seciot.desktop.analysis;

import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;

/**
 * What is shown of the open findings at an item.
 *
 * @param confirmed how many are shown by stated facts
 * @param worst the worst of them; without meaning where none is confirmed
 * @param potential how many depend on an answer
 */
public record Badge(int confirmed, Severity worst, int potential) {

  /** No findings. */
  public static final Badge NONE = new Badge(0, Severity.LOW, 0);

  static Badge of(Finding finding) {
    return finding.confidence() == Confidence.POTENTIAL
        ? new Badge(0, Severity.LOW, 1)
        : new Badge(1, finding.severity(), 0);
  }

  /** Both together. */
  public Badge plus(Badge other) {
    boolean worse = confirmed == 0 || other.confirmed > 0 && other.worst.compareTo(worst) > 0;
    return new Badge(
        confirmed + other.confirmed, worse ? other.worst : worst, potential + other.potential);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return confirmed == 0 && potential == 0;
  }
}
