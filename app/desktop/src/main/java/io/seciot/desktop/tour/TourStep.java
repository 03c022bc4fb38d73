package io.seciot.desktop.tour;

import java.util.Locale;

/** The steps of the tour, in their order; each ends when the user has done what it asks for. */
public enum TourStep {
  /** Select an element on the drawing. */
  DRAWING(""),
  /** List what was found there. */
  BADGE("findings.selection"),
  /** Choose a finding. */
  FINDING(""),
  /** Follow one of its reasons to the fact. */
  WHY(""),
  /** Try a fix on a copy. */
  TRY("finding.try"),
  /** State in the model that it is done. */
  APPLY(""),
  /** The finding is gone. */
  GONE("edit.undo");

  private final String action;

  TourStep(String action) {
    this.action = action;
  }

  /** The action whose keys the step names; empty for none. */
  String action() {
    return action;
  }

  /** As keys of texts name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
