package io.seciot.diagrams.drawing;

/**
 * A small mark at the corner of a box or beside the label of a flow.
 *
 * @param text a number or a word or two
 * @param tone how alarming it looks
 */
public record Badge(String text, Tone tone) {

  /** How alarming a badge looks. */
  public enum Tone {
    CALM,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
  }
}
