package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.report.content.Inline;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A finding with its number in the report.
 *
 * @param number from 1, in the order of the analysis
 * @param remedies what can be done about it
 */
record Case(int number, Finding finding, ImmutableList<Remedy> remedies) {

  /** As people refer to it: {@code F7}. */
  String mark() {
    return "F" + number;
  }

  /** Where links to it lead. */
  String anchor() {
    return "finding-" + number;
  }

  Inline.Link link() {
    return new Inline.Link(mark(), anchor());
  }

  String title() {
    return finding.explanation().title();
  }

  boolean isConfirmed() {
    return finding.confidence() == Confidence.CONFIRMED;
  }

  boolean isConfirmedAndOpen() {
    return isConfirmed() && finding.isOpen();
  }
}
