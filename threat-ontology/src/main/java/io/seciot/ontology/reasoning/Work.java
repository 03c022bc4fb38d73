package io.seciot.ontology.reasoning;

/** Counts what an analysis did, so that tests can hold that an edit costs little. */
public final class Work {

  private long queries;
  private long fullEvaluations;
  private long triplesChanged;

  Work() {}

  void countQuery() {
    queries++;
  }

  void countFullEvaluation() {
    fullEvaluations++;
  }

  void countTriples(long changed) {
    triplesChanged += changed;
  }

  /** Queries that were run so far. */
  public long queries() {
    return queries;
  }

  /** Threats that were evaluated for all items so far. */
  public long fullEvaluations() {
    return fullEvaluations;
  }

  /** Triples that were added to or removed from the graph so far. */
  public long triplesChanged() {
    return triplesChanged;
  }
}
