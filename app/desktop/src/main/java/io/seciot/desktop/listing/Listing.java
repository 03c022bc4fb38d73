package io.seciot.desktop.listing;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A list whose chosen row and the id that a view model calls chosen follow each other. Filling the
 * list anew chooses nothing by itself.
 *
 * @param <T> a row
 */
public final class Listing<T> {

  private final ListView<T> list = new ListView<>();
  private final Function<T, String> idOf;
  private final StringProperty chosen;
  private String inSight = "";
  private boolean filling;

  /**
   * @param id of the list itself
   * @param name for a screen reader
   * @param chosen the id of what is chosen; empty for nothing
   * @param idOf the id of a row; empty for a heading, which cannot be chosen
   */
  public Listing(String id, String name, StringProperty chosen, Function<T, String> idOf) {
    this.chosen = chosen;
    this.idOf = idOf;
    list.setId(id);
    list.setAccessibleText(name);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (!filling && row != null && !idOf.apply(row).isEmpty()) {
            inSight = idOf.apply(row);
            chosen.set(inSight);
          }
        });
    chosen.subscribe(this::choose);
  }

  /** The list. */
  public ListView<T> node() {
    return list;
  }

  /** Shows its rows with cells like this. */
  public Listing<T> cells(Supplier<ListCell<T>> cell) {
    list.setCellFactory(view -> cell.get());
    return this;
  }

  /** The list with what narrows it above. */
  public VBox below(Region... above) {
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox side = new VBox(above);
    side.getChildren().add(list);
    side.getStyleClass().add("list-side");
    return side;
  }

  /** Shows these rows; what is chosen stays so. */
  public void show(ImmutableList<? extends T> rows) {
    filling = true;
    list.getItems().setAll(rows.castToList());
    filling = false;
    choose(chosen.get());
  }

  private void choose(String id) {
    filling = true;
    int row = id.isEmpty() ? -1 : place(id);
    if (row < 0) {
      list.getSelectionModel().clearSelection();
      inSight = "";
    } else {
      list.getSelectionModel().clearAndSelect(row);
      bringIntoSight(id, row);
    }
    filling = false;
  }

  private int place(String id) {
    for (int row = 0; row < list.getItems().size(); row++) {
      if (idOf.apply(list.getItems().get(row)).equals(id)) {
        return row;
      }
    }
    return -1;
  }

  /** Once: a list that is filled anew must not move under the reader. */
  private void bringIntoSight(String id, int row) {
    if (!id.equals(inSight)) {
      inSight = id;
      list.scrollTo(Math.max(0, row - 1));
    }
  }
}
