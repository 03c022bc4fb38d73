package io.seciot.desktop.start;

/** What can be shown of a model before it is opened. */
public sealed interface Thumbnail {

  /**
   * A small picture of its drawing.
   *
   * @param png the bytes of the picture
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares pictures, they are only shown.
  record Drawn(byte[] png) implements Thumbnail {}

  /** There is nothing drawn in it, or too much for a small picture. */
  record Blank() implements Thumbnail {}

  /** The file is no longer there. */
  record Missing() implements Thumbnail {}

  /** The file is there and is no sound model. */
  record Broken() implements Thumbnail {}
}
