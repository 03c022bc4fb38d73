package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What decides a provision.
 *
 * @param id the provision's number in the newest edition
 * @param applies signs that stand for its conditions and features where they mean less than usual
 * @param onlyByTest whether only a test on the real device can show that it is met
 */
record Rule(
    String id,
    ImmutableList<Check> checks,
    ImmutableList<Breaker> brokenBy,
    ImmutableList<String> applies,
    boolean onlyByTest,
    int line) {

  /** One property of every item of a group, or of one at least. */
  record Check(String group, Quantity quantity, Wanted good, Demand demand, int line) {}

  /** How many items must be good. */
  enum Quantity {
    EVERY,
    SOME
  }

  /** What it means that nothing is drawn or stated. */
  enum Demand {
    ALWAYS,
    IF_DRAWN,
    IF_STATED
  }

  /**
   * A threat that breaks the provision where it is confirmed.
   *
   * @param among the group that its item must be in; absent for any item
   */
  record Breaker(String threat, @Nullable String among, int line) {}
}
