package io.seciot.desktop.review;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.listing.Listing;
import io.seciot.desktop.review.ReviewEntry.Section;
import io.seciot.desktop.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** What is otherwise than in another version, and the chosen difference in full beside it. */
public final class ReviewView {

  private final ReviewViewModel model;
  private final Texts texts;
  private final Listing<ReviewEntry> list;
  private final HBox buttons = new HBox(2);
  private final Map<Section, ToggleButton> sections = new EnumMap<>(Section.class);
  private final SplitPane root;
  private final EmptyState nothing;

  /**
   * Shows what this view model says.
   *
   * @param open told a difference whose item, finding or provision is to be gone to
   */
  public ReviewView(ReviewViewModel model, Texts texts, Consumer<ReviewEntry> open) {
    this.model = model;
    this.texts = texts;
    list =
        new Listing<ReviewEntry>(
                "review-list",
                texts.get("review.name"),
                model.selectedIdProperty(),
                ReviewEntry::id)
            .cells(() -> new ReviewCell(texts));
    nothing =
        new EmptyState(
            "mdi2f-file-compare",
            Bindings.createStringBinding(
                this::whyEmpty,
                model.labelProperty(),
                model.busyProperty(),
                model.entriesProperty()));
    nothing.standIn(list.node());
    list.node()
        .setOnKeyPressed(event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.selectedProperty().get().ifPresent(open);
            event.consume();
          }
        });
    VBox top = new VBox(6, heading(), filters());
    top.getStyleClass().add("filter-bar");
    top.visibleProperty().bind(model.labelProperty().isNotEmpty());
    top.managedProperty().bind(top.visibleProperty());
    root = new SplitPane(list.below(top), new ReviewDetail(model, texts, open).node());
    root.setDividerPositions(0.55);
    model.entriesProperty().subscribe(this::count);
    model.shownProperty().subscribe(list::show);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list.node();
  }

  /** Offers what can be done with a comparison. */
  public void offer(ActionList actions) {
    Action compare = actions.action("review.file");
    nothing.way(
        "review-compare",
        compare.label().getValue(),
        model.labelProperty().isEmpty().and(model.busyProperty().not()),
        compare::perform);
    buttons
        .getChildren()
        .setAll(
            ActionBars.button(actions.action("review.previous")),
            ActionBars.button(actions.action("review.next")),
            ActionBars.button(actions.action("review.end")));
  }

  private String whyEmpty() {
    if (model.busyProperty().get()) {
      return texts.get("review.busy");
    }
    if (model.labelProperty().get().isEmpty()) {
      return texts.get("review.start");
    }
    return texts.get(
        model.entriesProperty().get().isEmpty() ? "review.same" : "review.none-of-these");
  }

  private Node heading() {
    Label with = new Label();
    with.textProperty()
        .bind(model.labelProperty().map(label -> texts.get("review.compared", label)));
    with.getStyleClass().add("row-title");
    with.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(with, Priority.ALWAYS);
    HBox row = new HBox(6, with, buttons);
    row.getStyleClass().add("list-row");
    return row;
  }

  private Node filters() {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(6, 6);
    for (Section section : Section.values()) {
      ToggleButton button = new ToggleButton();
      button.setId("review-" + section.key());
      button.getStyleClass().add("small");
      button.setToggleGroup(group);
      button.setOnAction(event ->
          model.onlyProperty().set(button.isSelected() ? Optional.of(section) : Optional.empty()));
      sections.put(section, button);
      row.getChildren().add(button);
    }
    return row;
  }

  private void count(ImmutableList<ReviewEntry> entries) {
    sections.forEach((section, button) ->
        button.setText(
            texts.get(
                "review.section." + section.key(),
                entries.count(entry -> entry.sort().section() == section))));
  }
}
