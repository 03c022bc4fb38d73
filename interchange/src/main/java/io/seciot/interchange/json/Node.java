package io.seciot.interchange.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file and its line. Asking for something that is absent or of another type gives
 * an empty answer, never an error: what a foreign file leaves out is simply not there.
 */
public sealed interface Node {

  /** An object; fields in the order of the file. */
  record Fields(int line, Map<String, Node> fields) implements Node {}

  /** An array. */
  record Entries(int line, List<Node> entries) implements Node {}

  /** A text, a number, true, false or null. */
  record Scalar(int line, @Nullable Object value) implements Node {}

  /** Nothing. */
  Node ABSENT = new Scalar(0, null);

  /** The line, counted from 1; 0 for what is absent. */
  int line();

  /** The field with this name, reached through objects. */
  default Node at(String... path) {
    Node current = this;
    for (String name : path) {
      current =
          current instanceof Fields fields ? fields.fields().getOrDefault(name, ABSENT) : ABSENT;
    }
    return current;
  }

  /** The entries of an array. */
  default List<Node> entries() {
    return this instanceof Entries entries ? entries.entries() : List.of();
  }

  /** A text, or a number as text; empty for all else. */
  default String text() {
    return this instanceof Scalar(int _, Object value)
            && (value instanceof String || value instanceof Number)
        ? value.toString()
        : "";
  }

  /** Whether this is true, and not merely something like it. */
  default boolean isTrue() {
    return this instanceof Scalar(int _, Object value) && Boolean.TRUE.equals(value);
  }

  /** A number of ordinary size. */
  default Optional<Double> number() {
    return this instanceof Scalar(int _, Object value)
            && value instanceof Number number
            && Math.abs(number.doubleValue()) < 1e7
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }
}
