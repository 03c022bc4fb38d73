package io.seciot.ontology.reasoning;

import java.util.concurrent.atomic.LongAdder;

/** Counts what an analysis did, so that tests can hold that an edit costs little. */
public final class Work {

  private final LongAdder queries = new LongAdder();
  private final LongAdder fullEvaluations = new LongAdder();
  private final LongAdder triplesChanged = new LongAdder();

  Work() {}

  void countQuery() {
    queries.increment();
  }

  void countFullEvaluation() {
    fullEvaluations.increment();
  }

  void countTriples(long changed) {
    triplesChanged.add(changed);
  }

  /** Queries that were run so far. */
  public long queries() {
    return queries.sum();
  }

  /** Threats that were evaluated for all items so far. */
  public long fullEvaluations() {
    return fullEvaluations.sum();
  }

  /** Triples that were added to or removed from the graph so far. */
  public long triplesChanged() {
    return triplesChanged.sum();
  }
}
