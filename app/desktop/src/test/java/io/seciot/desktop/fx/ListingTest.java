package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.listing.Listing;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.list.Interval;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What is chosen in a list and what a view model calls chosen. */
class ListingTest extends Journey {

  private static final ImmutableList<String> ROWS =
      Interval.oneTo(200).collect(number -> "row " + number).toImmutableList();

  private final StringProperty chosen = new SimpleStringProperty("");
  private final List<String> told = new ArrayList<>();

  private Listing<String> listing() throws Exception {
    return onScreen(() -> {
      Listing<String> made =
          new Listing<String>("list", "Rows", chosen, row -> row.startsWith("row") ? row : "")
              .cells(ListCell::new);
      stage.setScene(new Scene(made.below(), 300, 300));
      made.show(ROWS);
      chosen.subscribe((before, now) -> told.add(now));
      return made;
    });
  }

  @Test
  void followsTheIdAndLeadsIt() throws Exception {
    ListView<String> list = listing().node();
    onScreen(() -> {
      chosen.set("row 120");
      return list;
    });
    assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("row 120");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(firstShown(list)).isBetween(100, 119);

    onScreen(() -> {
      list.getSelectionModel().select("row 7");
      return list;
    });
    assertThat(told).containsExactly("row 120", "row 7");
    assertThat(firstShown(list)).as("stays under the pointer").isBetween(100, 119);

    onScreen(() -> {
      chosen.set("no such row");
      return list;
    });
    assertThat(list.getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void filledAnewItChoosesNothingAndStaysWhereItIs() throws Exception {
    Listing<String> listing = listing();
    onScreen(() -> {
      chosen.set("row 9");
      return listing;
    });
    WaitForAsyncUtils.waitForFxEvents();
    onScreen(() -> {
      listing.node().scrollTo(100);
      return listing;
    });
    WaitForAsyncUtils.waitForFxEvents();

    onScreen(() -> {
      listing.show(Lists.immutable.of("A heading").newWithAll(ROWS));
      return listing;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(told).containsExactly("row 9");
    assertThat(listing.node().getSelectionModel().getSelectedItem()).isEqualTo("row 9");
    assertThat(firstShown(listing.node())).isGreaterThan(90);
    onScreen(() -> {
      listing.node().getSelectionModel().select(0);
      return listing;
    });
    assertThat(told).as("a heading is nothing").containsExactly("row 9");
  }

  private static int firstShown(ListView<String> list) throws Exception {
    return onScreen(() -> {
      VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
      IndexedCell<?> first = flow.getFirstVisibleCell();
      return first.getIndex();
    });
  }
}
