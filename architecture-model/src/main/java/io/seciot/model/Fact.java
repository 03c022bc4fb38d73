package io.seciot.model;

/**
 * A value and where it comes from. An absent fact is unknown; it never counts as a "no".
 *
 * @param extras fields of the file that this version does not know; those of the source are below
 *     {@code source}
 */
public record Fact(Value value, Source source, Extras extras) {

  /** A value from a source, with nothing unknown beside it. */
  public Fact(Value value, Source source) {
    this(value, source, Extras.NONE);
  }

  /** A fact stated while drawing. */
  public static Fact drawn(Value value) {
    return new Fact(value, Source.DRAWN);
  }

  /** A choice or text stated while drawing. */
  public static Fact drawn(String text) {
    return drawn(Value.of(text));
  }
}
