package io.seciot.desktop.command;

import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Lies over the window: a field to type into and what fits below it. */
public final class CommandPalette {

  private static final int PAGE = 8;

  private final StackPane window;
  private final CommandPaletteViewModel model;
  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final StackPane cover = new StackPane();
  private final @Nullable Node before;

  /**
   * @param window what it lies over
   */
  public CommandPalette(StackPane window, CommandPaletteViewModel model, Texts texts) {
    this.window = window;
    this.model = model;
    this.before = window.getScene().getFocusOwner();
    field.setId("command-field");
    field.setPromptText(texts.get("command.search"));
    field.setAccessibleText(texts.get("command.search"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().subscribe((had, has) -> closeUnless(has));
    model.queryProperty().bind(field.textProperty());
    list.setId("command-list");
    list.setAccessibleText(texts.get("command.found"));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row());
    list.setOnMouseClicked(event -> choose());
    new EmptyState("mdi2m-magnify", texts.get("command.nothing")).standIn(list);
    model.shownProperty().subscribe(this::show);
    model.chosenProperty().subscribe(row -> follow(row.intValue()));
    VBox box = new VBox(field, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    box.getStyleClass().add("command-palette");
    box.setId("command-palette");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    cover.getStyleClass().add("command-cover");
    cover.setAlignment(Pos.TOP_CENTER);
    cover.getChildren().add(box);
    cover.setOnMousePressed(event -> {
      if (event.getTarget() == cover) {
        close();
      }
    });
  }

  /** Shows it and waits for typing. */
  public void open() {
    window.getChildren().add(cover);
    field.requestFocus();
  }

  private void show(ImmutableList<Command> found) {
    list.getItems().setAll(found.castToList());
    follow(model.chosenProperty().get());
  }

  /** A screen reader that reads the field says what Enter would do. */
  private void follow(int row) {
    list.getSelectionModel().clearAndSelect(row);
    list.scrollTo(Math.max(0, row - PAGE / 2));
    Command chosen = list.getSelectionModel().getSelectedItem();
    field.setAccessibleHelp(chosen == null ? "" : chosen.label() + " " + chosen.obstacle());
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.step(1);
      case UP -> model.step(-1);
      case PAGE_DOWN -> model.step(PAGE);
      case PAGE_UP -> model.step(-PAGE);
      case ENTER -> use();
      case ESCAPE -> close();
      case TAB -> {}
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose() {
    int row = list.getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      model.chosenProperty().set(row);
      use();
    }
  }

  /** Closes first, so that what is run finds the focus where it was. */
  private void use() {
    if (model.canUse()) {
      Runnable run = model.use();
      close();
      run.run();
    }
  }

  private void closeUnless(boolean focused) {
    if (!focused && cover.getParent() != null && !list.isFocused()) {
      window.getChildren().remove(cover);
    }
  }

  private void close() {
    window.getChildren().remove(cover);
    if (before != null) {
      before.requestFocus();
    }
  }

  private static final class Row extends WrappingCell<Command> {
    private final Icon icon = new Icon(KnownIcon.GENERAL);
    private final Label label = words("row-title");
    private final Label detail = words("row-note");
    private final Label shortcut = new Label();
    private final HBox row;

    Row() {
      shortcut.getStyleClass().add("command-shortcut");
      shortcut.setMinWidth(Region.USE_PREF_SIZE);
      VBox words = new VBox(label, detail);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      StackPane sign = new StackPane(icon);
      sign.getStyleClass().add("command-sign");
      row = new HBox(sign, words, shortcut);
      row.getStyleClass().addAll("list-row", "command-row");
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      icon.setVisible(!command.icon().isEmpty());
      if (!command.icon().isEmpty()) {
        icon.show(KnownIcon.of(command.icon()));
      }
      label.setText(command.label());
      label.setDisable(!command.isPossible());
      detail.setText(command.isPossible() ? command.detail() : command.obstacle());
      shortcut.setText(command.shortcut());
      setAccessibleText(String.join(", ", label.getText(), detail.getText(), shortcut.getText()));
      setGraphic(row);
    }
  }
}
