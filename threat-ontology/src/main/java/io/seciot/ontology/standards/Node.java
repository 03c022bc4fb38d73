package io.seciot.ontology.standards;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a data file together with the line on which it starts, counted from 1. */
public sealed interface Node {

  /** The line, counted from 1. */
  int line();

  /** Named values, in the order of the file. */
  record Fields(int line, LinkedHashMap<String, Node> values) implements Node {}

  /** Values without names, in the order of the file. */
  record Entries(int line, List<Node> values) implements Node {}

  /** A text, {@link Long}, {@link Double}, {@link Boolean}, or nothing at all. */
  record Scalar(int line, @Nullable Object value) implements Node {}
}
