package io.seciot.model;

/** A value and where it comes from. An absent fact is unknown; it never counts as a "no". */
public record Fact(Value value, Source source) {

  /** A fact stated while drawing. */
  public static Fact drawn(Value value) {
    return new Fact(value, Source.DRAWN);
  }

  /** A choice or text stated while drawing. */
  public static Fact drawn(String text) {
    return drawn(Value.of(text));
  }
}
