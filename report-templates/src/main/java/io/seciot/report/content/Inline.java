package io.seciot.report.content;

/** A run of text within a line. */
public sealed interface Inline {

  /** What it says, without any styling. */
  String text();

  /** Text as it is. */
  record Words(String text) implements Inline {}

  /** Text that stands out. */
  record Strong(String text) implements Inline {}

  /** Text that steps back, such as an id. */
  record Faint(String text) implements Inline {}

  /** A short word on a coloured ground. */
  record Badge(String text, Tone tone) implements Inline {}

  /**
   * Leads to another place of the report.
   *
   * @param anchor the id of that place
   */
  record Link(String text, String anchor) implements Inline {}

  /**
   * Text that links can lead to.
   *
   * @param anchor unique in the report
   */
  record Place(String text, String anchor) implements Inline {}
}
