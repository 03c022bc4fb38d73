package io.seciot.model;

/**
 * A text that is placed in a view, for whoever reads the drawing. It means nothing to the analysis.
 *
 * @param text what it says; lines are kept
 * @param box where it is drawn
 * @param extras fields of the file that this version does not know
 */
public record Note(String text, Box box, Extras extras) {

  /** A longer text belongs into a document and not into a drawing. */
  public static final int MAX_CHARACTERS = 10_000;

  /** A note with nothing unknown beside it. */
  public Note(String text, Box box) {
    this(text, box, Extras.NONE);
  }

  /** The same in another place. */
  public Note withBox(Box newBox) {
    return new Note(text, newBox, extras);
  }

  /** The same with another text. */
  public Note withText(String newText) {
    return new Note(newText, box, extras);
  }

  /** Its first words, as its name in lists. */
  public String title() {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 39).stripTrailing() + "…" : line;
  }

  /** Whether it says something and can be drawn. */
  public boolean isSound() {
    return !text.isBlank() && text.length() <= MAX_CHARACTERS && box.isDrawable();
  }
}
