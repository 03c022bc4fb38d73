package io.seciot.ontology.analysis;

import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Stride;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What was looked at: each element and flow that STRIDE is asked of, against the six letters. A
 * cell always says why it is as it is, so that silence is never taken for safety.
 *
 * @param rows elements as the model has them, then flows
 */
public record Coverage(ImmutableList<Row> rows) {

  /** An element or flow with its six cells, in the order of the letters. */
  public record Row(Item item, Role role, ImmutableList<Cell> cells) {

    /** The cell of a letter. */
    public Cell cell(Stride letter) {
      return cells.get(letter.ordinal());
    }
  }

  /** What an item is for STRIDE, as its kind says. */
  public enum Role {
    PROCESS("STRIDE"),
    STORE("TRID"),
    FLOW("TID"),
    EXTERNAL("SR");

    private final String letters;

    Role(String letters) {
      this.letters = letters;
    }

    /** Whether STRIDE per element asks this letter of such an item. */
    public boolean has(Stride letter) {
      return letters.contains(letter.letter());
    }

    /** In words, such as "data store". */
    public String label() {
      return switch (this) {
        case PROCESS -> "process";
        case STORE -> "data store";
        case FLOW -> "flow";
        case EXTERNAL -> "person or external party";
      };
    }
  }

  /**
   * One item against one letter.
   *
   * @param state the weightiest of its notes
   * @param notes never empty; the weightiest first
   */
  public record Cell(Stride letter, State state, ImmutableList<Note> notes) {

    /** How many notes are of the cell's state. */
    public int count() {
      return notes.count(note -> note.state() == state);
    }
  }

  /** What can be said, the weightiest first. */
  public enum State {
    /** A confirmed finding. */
    FINDING,
    /** A fact that is not stated decides. */
    ASKED,
    /** A threat fits the item and its place, and a stated fact excludes it. */
    COVERED,
    /** No threat that is known fits the item where it is. */
    NOT_APPLICABLE;

    /** As written in reports: {@code not applicable}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * What one threat says.
   *
   * @param threat its id; absent where no threat has the letter for the item
   * @param reason the fact or the place in the drawing that decides
   */
  public record Note(State state, @Nullable String threat, Reason reason) {}
}
