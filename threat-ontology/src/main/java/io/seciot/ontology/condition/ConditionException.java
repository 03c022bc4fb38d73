package io.seciot.ontology.condition;

import io.seciot.model.Message;

/** A condition is not one that can be used. The message says why and what to write instead. */
public final class ConditionException extends Exception {

  private final int line;
  private final transient Message said;

  /**
   * @param line the line in the query, counted from 1; 0 where it is not known
   */
  public ConditionException(int line, Message message) {
    super(message.english());
    this.line = line;
    this.said = message;
  }

  /** The message, to be said in the language of the reader. */
  public Message said() {
    return said;
  }

  /** The line in the query, counted from 1; 0 where it is not known. */
  public int line() {
    return line;
  }
}
