package io.seciot.model;

import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** What a fact states. The vocabulary says which shape and which values a property takes. */
public sealed interface Value {

  /** Yes or no. */
  record Flag(boolean yes) implements Value {
    @Override
    public String toString() {
      return yes ? "yes" : "no";
    }
  }

  /** A whole number; the unit is the property's. */
  record Amount(long number) implements Value {
    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** A choice of the vocabulary, an id of the catalogue, or free text, as the property says. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Several choices at once, in alphabetical order. */
  record Texts(ImmutableSortedSet<String> texts) implements Value {
    @Override
    public String toString() {
      return texts.makeString(", ");
    }
  }

  /** Yes or no as a value. */
  static Value of(boolean yes) {
    return new Flag(yes);
  }

  /** A whole number as a value. */
  static Value of(long number) {
    return new Amount(number);
  }

  /** A choice, a catalogue id or a text as a value. */
  static Value of(String text) {
    return new Text(text);
  }

  /** Several choices as a value; duplicates fall together. */
  static Value of(Iterable<String> texts) {
    return new Texts(SortedSets.immutable.withAll(texts));
  }
}
