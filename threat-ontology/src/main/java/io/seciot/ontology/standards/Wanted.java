package io.seciot.ontology.standards;

import io.seciot.model.Value;
import org.eclipse.collections.api.set.ImmutableSet;

/** Values of a property that are asked for. */
record Wanted(String property, ImmutableSet<Value> values, int line) {

  /** Whether the value, or one of several, is asked for. */
  boolean accepts(Value value) {
    return value instanceof Value.Texts several
        ? several.texts().anySatisfy(text -> values.contains(Value.of(text)))
        : values.contains(value);
  }

  /** The same for the same values in any order. */
  @Override
  public String toString() {
    return property + " in " + values.collect(Value::toString).toSortedList();
  }
}
