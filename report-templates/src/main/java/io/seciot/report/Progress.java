package io.seciot.report;

import java.util.concurrent.CancellationException;

/** Tells how far a report is, and is asked whether to go on. Called on the thread that renders. */
public interface Progress {

  /** Says nothing and never cancels. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String what, double fraction) {
          // Nobody is listening.
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * A step has begun.
   *
   * @param what in a few words, such as "Lay out pages"
   * @param fraction how much is done, from 0 to 1
   */
  void step(String what, double fraction);

  /** Whether to stop at the next opportunity. */
  boolean isCancelled();

  /**
   * Begins a step unless people have asked to stop.
   *
   * @throws CancellationException where they have
   */
  default void begin(String what, double fraction) {
    if (isCancelled()) {
      throw new CancellationException("The report was cancelled");
    }
    step(what, fraction);
  }
}
