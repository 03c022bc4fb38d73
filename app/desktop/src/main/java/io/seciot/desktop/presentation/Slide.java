package io.seciot.desktop.presentation;

import io.seciot.desktop.review.ReviewEntry;
import io.seciot.ontology.analysis.Finding;

/** What is looked at now. */
public sealed interface Slide {

  /** A finding, as the latest analysis has it. */
  record OfFinding(Finding finding) implements Slide {}

  /** A difference from the other version. */
  record OfChange(ReviewEntry entry) implements Slide {}

  /** What was shown before and is gone since, such as a finding that was fixed meanwhile. */
  record Gone() implements Slide {}
}
