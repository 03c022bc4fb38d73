package io.seciot.desktop.start;

import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.Theme;
import io.seciot.model.Slugs;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** What is seen first: new and open, the examples, the models of last time. */
public final class StartView {

  /** What can be done from here. */
  public interface Choices {
    /** Starts with an empty model. */
    void create();

    /** Asks for a file. */
    void choose();

    /** Shows on an example how a threat is found and mended. */
    void takeTour();

    /** Opens a model. */
    void open(Path file);

    /** Opens an example, which is saved elsewhere. */
    void openExample(Path file);
  }

  static final String FALLBACK_ICON = "mdi2d-developer-board";

  private final ScrollPane root;

  /**
   * Shows what there is to begin with.
   *
   * @param theme in which pictures of models are shown
   */
  public StartView(
      Examples examples,
      Settings settings,
      Thumbnails thumbnails,
      ObservableValue<Theme> theme,
      Choices choices,
      Texts texts) {
    Label title = new Label(texts.get("app.name"), new Icon("mdi2s-shield-search"));
    title.getStyleClass().add("start-title");
    Label claim = new Label(texts.get("start.claim"));
    claim.getStyleClass().add("start-claim");
    claim.setWrapText(true);
    Button create = new Button(texts.get("start.new"), new Icon("mdi2p-plus"));
    create.setId("start-new");
    create.getStyleClass().addAll("accent", "large");
    create.setOnAction(event -> choices.create());
    Button open = new Button(texts.get("start.open"), new Icon("mdi2f-folder-open-outline"));
    open.setId("start-open");
    open.getStyleClass().add("large");
    open.setOnAction(event -> choices.choose());
    Button tour = new Button(texts.get("start.tour"), new Icon("mdi2s-sign-direction"));
    tour.setId("start-tour");
    tour.getStyleClass().add("large");
    tour.setOnAction(event -> choices.takeTour());
    FlowPane buttons = new FlowPane(12, 12, create, open);
    if (examples.hasTour()) {
      buttons.getChildren().add(tour);
    }
    VBox content = new VBox(title, claim, buttons);
    content.getStyleClass().add("start");
    ImmutableList<RecentTile> tiles = recent(content, settings.rememberedFiles(), choices, texts);
    section(content, texts.get("start.examples"), examples.models(), choices::openExample, texts);
    VBox centred = new VBox(content);
    centred.setAlignment(Pos.TOP_CENTER);
    root = new ScrollPane(centred);
    root.setFitToWidth(true);
    root.getStyleClass().add("start-screen");
    // Only while it is on the screen, so that the theme does not hold what is no longer shown.
    root.sceneProperty()
        .flatMap(scene -> theme)
        .subscribe(shown -> {
          if (shown != null) {
            thumbnails.startOver();
            tiles.forEach(tile -> thumbnails.ask(tile.file(), shown, tile::show));
          }
        });
  }

  private static ImmutableList<RecentTile> recent(
      VBox content, ImmutableList<Path> files, Choices choices, Texts texts) {
    Set<String> taken = new HashSet<>();
    ImmutableList<RecentTile> tiles =
        files.collect(
            file -> new RecentTile(file, idFor(file, taken), () -> choices.open(file), texts));
    if (tiles.notEmpty()) {
      FlowPane all = new FlowPane(12, 12);
      tiles.forEach(tile -> all.getChildren().add(tile.node()));
      content.getChildren().addAll(heading(texts.get("start.recent")), all);
    }
    return tiles;
  }

  /** Files of the same name in several folders are told apart. */
  private static String idFor(Path file, Set<String> taken) {
    String id = Slugs.free(Examples.stem(file), "model", taken::contains);
    taken.add(id);
    return "open-" + id;
  }

  private static Label heading(String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  /** The screen. */
  public Region node() {
    return root;
  }

  private static void section(
      VBox content, String title, ImmutableList<Path> files, Consumer<Path> open, Texts texts) {
    if (files.isEmpty()) {
      return;
    }
    VBox cards = new VBox(8);
    files.forEach(file -> cards.getChildren().add(card(file, open, texts)));
    content.getChildren().addAll(heading(title), cards);
  }

  private static Node card(Path file, Consumer<Path> open, Texts texts) {
    String name = Examples.stem(file);
    String note = "example." + name;
    Label title = new Label(Examples.title(file));
    title.getStyleClass().add("row-title");
    Label text = new Label(texts.has(note) ? texts.get(note) : file.toString());
    text.getStyleClass().add("row-note");
    VBox words = new VBox(2, title, text);
    HBox.setHgrow(words, Priority.ALWAYS);
    String icon = "example." + name + ".icon";
    Icon symbol = new Icon(texts.has(icon) ? texts.get(icon) : FALLBACK_ICON);
    symbol.getStyleClass().add("card-icon");
    Icon arrow = new Icon("mdi2c-chevron-right");
    HBox row = new HBox(16, symbol, words, arrow);
    row.setAlignment(Pos.CENTER_LEFT);
    Button card = new Button();
    card.setGraphic(row);
    card.setId("example-" + name);
    card.setAccessibleText(title.getText() + ". " + text.getText());
    card.getStyleClass().add("start-card");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setOnAction(event -> open.accept(file));
    row.prefWidthProperty().bind(card.widthProperty().subtract(40));
    return card;
  }
}
