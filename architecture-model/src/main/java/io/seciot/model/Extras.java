package io.seciot.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

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

  /** The unknown fields below a field that holds an object. */
  public Extras at(String field) {
    return fields.get(field) instanceof ObjectNode below ? new Extras(below) : NONE;
  }

  /** The names of the fields, in the order in which they were read. */
  public ImmutableList<String> names() {
    return Lists.immutable.withAll(fields::fieldNames);
  }

  /** The same without one field. */
  public Extras without(String field) {
    if (!fields.has(field)) {
      return this;
    }
    ObjectNode rest = fields.deepCopy();
    rest.remove(field);
    return of(rest);
  }

  /** The same with unknown fields below a field; none are added where there are none. */
  public Extras with(String field, Extras below) {
    if (below.isEmpty()) {
      return this;
    }
    ObjectNode more = fields.deepCopy();
    more.set(field, below.fields.deepCopy());
    return new Extras(more);
  }

  /** Whether there is nothing unknown. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Equal is what is written the same, however its numbers are held. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Extras extras
        && (fields.equals(extras.fields) || toString().equals(extras.toString()));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
