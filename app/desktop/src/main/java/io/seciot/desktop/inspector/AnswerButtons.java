package io.seciot.desktop.inspector;

import io.seciot.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A small button for each of a few values. Pressing the chosen one makes the value unknown again.
 * For the keyboard they are one stop, with arrows between them, as a list would be.
 */
final class AnswerButtons implements ValueEditor {

  private final FlowPane pane = new FlowPane(4, 4);
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final ImmutableList<Option> options;

  /**
   * Offers these.
   *
   * @param chosen takes what is pressed; empty for unknown
   */
  AnswerButtons(
      String name, ImmutableList<Option> options, Consumer<Optional<Value>> chosen, String again) {
    this.options = options;
    for (Option option : options) {
      ToggleButton button = new ToggleButton(option.label());
      button.getStyleClass().addAll("small", "answer-button");
      button.setAccessibleText(name + ": " + option.label());
      button.setWrapText(true);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.maxWidthProperty().bind(pane.widthProperty());
      button.setOnAction(
          event -> chosen.accept(button.isSelected() ? option.value() : Optional.empty()));
      button
          .tooltipProperty()
          .bind(button.selectedProperty().map(selected -> selected ? new Tooltip(again) : null));
      buttons.add(button);
    }
    pane.getChildren().addAll(buttons);
    // As narrow as the panel: long answers wrap.
    pane.setMinWidth(0);
    pane.setPrefWrapLength(0);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    show(Optional.empty(), "");
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public Node entry() {
    return buttons.stream().filter(Node::isFocusTraversable).findFirst().orElse(buttons.getFirst());
  }

  @Override
  public void show(Optional<Value> value, String absent) {
    ToggleButton stop = buttons.getFirst();
    for (int i = 0; i < buttons.size(); i++) {
      boolean chosen = value.isPresent() && options.get(i).value().equals(value);
      buttons.get(i).setSelected(chosen);
      if (chosen || buttons.get(i).isFocused()) {
        stop = buttons.get(i);
      }
    }
    stopAt(stop);
  }

  private void stopAt(ToggleButton stop) {
    buttons.forEach(button -> button.setFocusTraversable(button == stop));
  }

  private void walk(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    int now = buttons.indexOf(event.getTarget());
    if (step != 0 && now >= 0) {
      event.consume();
      ToggleButton next = buttons.get(Math.floorMod(now + step, buttons.size()));
      stopAt(next);
      next.requestFocus();
    }
  }
}
