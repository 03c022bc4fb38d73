package io.seciot.desktop.decisions;

import io.seciot.model.Decision;

/**
 * One decision in the log.
 *
 * @param finding what it is about, in words; the finding's id where that is no longer there
 * @param state whether it still holds
 */
public record DecisionRow(Decision decision, String finding, State state) {

  /** Whether a decision still holds, the ones that want attention last. */
  public enum State {
    HOLDS,
    EXPIRED,
    STALE
  }

  /** Whether somebody has to look at it again. */
  public boolean wantsAttention() {
    return state != State.HOLDS;
  }

  /** Whether its finding can be gone to. */
  public boolean isThere() {
    return state != State.STALE;
  }
}
