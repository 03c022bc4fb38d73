package io.seciot.ontology.condition;

/** A condition is not one that can be used. The message says why and what to write instead. */
public final class ConditionException extends Exception {

  private final int line;

  /**
   * @param line the line in the query, counted from 1; 0 where it is not known
   */
  public ConditionException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line in the query, counted from 1; 0 where it is not known. */
  public int line() {
    return line;
  }
}
