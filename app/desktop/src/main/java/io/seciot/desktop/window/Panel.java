package io.seciot.desktop.window;

/** The panels below the drawing, from left to right. */
public enum Panel {
  /** What is wrong. */
  FINDINGS,
  /** What is not known. */
  QUESTIONS,
  /** How the standards stand. */
  STANDARDS,
  /** The comparison with another version. */
  REVIEW,
  /** The attack paths. */
  PATHS,
  /** What people said. */
  COMMENTS;

  /** Answers, gauges and what is being written want more room than a list. */
  boolean isRoomy() {
    return this == QUESTIONS || this == STANDARDS || this == COMMENTS;
  }
}
