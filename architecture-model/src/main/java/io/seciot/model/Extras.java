package io.seciot.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Fields of a file that this version does not know. They are kept and written back as they were.
 */
public final class Extras {

  /** No unknown fields. */
  public static final Extras NONE = new Extras(JsonNodeFactory.instance.objectNode());

  private final ObjectNode fields;

  private Extras(ObjectNode fields) {
    this.fields = fields;
  }

  /** Keeps a copy of the given fields. */
  public static Extras of(ObjectNode fields) {
    return fields.isEmpty() ? NONE : new Extras(fields.deepCopy());
  }

  /** A copy of the fields, in the order in which they were read. */
  public ObjectNode fields() {
    return fields.deepCopy();
  }

  /** Whether there is nothing unknown. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extras extras && fields.equals(extras.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
