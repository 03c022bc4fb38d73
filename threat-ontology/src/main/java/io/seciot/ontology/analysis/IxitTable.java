package io.seciot.ontology.analysis;

import io.seciot.model.Source;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A table that a maker fills in for the test laboratory (IXIT of TS 103 701), with what a model can
 * put into it.
 *
 * @param id number and short name, such as {@code 7-UpdMech}
 * @param entries one for each item that it is about; none where no such item is drawn
 */
public record IxitTable(String id, String title, ImmutableList<Entry> entries) {

  /** The id of the standard whose tests read these tables. */
  public static final String STANDARD = "ts-103-701";

  /**
   * A row of the table.
   *
   * @param item id of the item of the model
   * @param name what people call it
   */
  public record Entry(String item, String name, ImmutableList<Cell> cells) {}

  /**
   * One column of a row.
   *
   * @param value what the model says; empty where it says nothing
   * @param source where a stated value comes from; absent for names and the like
   * @param question id of the question that would fill it; absent where it is filled, and where
   *     nothing in a model says it, so that the maker writes it by hand
   */
  public record Cell(
      String field, String value, @Nullable Source source, @Nullable String question) {

    /** How it gets its value. */
    public State state() {
      if (!value.isEmpty()) {
        return State.FROM_MODEL;
      }
      return question == null ? State.BY_HAND : State.ASKED;
    }
  }

  /** How a cell gets its value. */
  public enum State {
    FROM_MODEL,
    ASKED,
    BY_HAND
  }

  /** How many cells get their value in this way. */
  public int count(State state) {
    return (int) entries.sumOfInt(entry -> entry.cells().count(cell -> cell.state() == state));
  }

  /** Ids of the questions that would fill more of it. */
  public ImmutableList<String> questions() {
    return entries
        .flatCollect(Entry::cells)
        .collect(Cell::question)
        .select(question -> question != null)
        .distinct();
  }
}
