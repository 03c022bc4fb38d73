package io.seciot.desktop.editor;

/** What a press on the drawing starts. */
public sealed interface Tool {

  /** Select, move and resize. */
  Tool SELECT = new Select();

  /** Draw flows. */
  Tool CONNECT = new Connect();

  /** Select, move and resize. */
  record Select() implements Tool {}

  /** Draw flows from element to element. */
  record Connect() implements Tool {}

  /** Place one element with the next click. */
  record Place(Blueprint what) implements Tool {
    /** Place one element of this kind of which nothing is known. */
    public Place(String kind) {
      this(Blueprint.of(kind));
    }
  }
}
