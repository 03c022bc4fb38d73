package io.seciot.desktop.start;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A model of last time: its picture, its name and where it is. */
final class RecentTile {

  private final Path file;
  private final Texts texts;
  private final StackPane picture = new StackPane();
  private final Label title;
  private final Label note = new Label();
  private final Button root = new Button();

  RecentTile(Path file, String id, Runnable open, Texts texts) {
    this.file = file;
    this.texts = texts;
    picture.getStyleClass().add("thumbnail");
    title = new Label(Examples.title(file));
    title.getStyleClass().add("row-title");
    note.getStyleClass().add("row-note");
    // The end of a path tells it from its neighbours.
    note.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    VBox content = new VBox(picture, title, note);
    content.getStyleClass().add("recent-tile-content");
    root.setGraphic(content);
    root.setId(id);
    root.getStyleClass().addAll("start-card", "recent-tile");
    root.setTooltip(new Tooltip(file.toString()));
    root.setOnAction(event -> open.run());
    say(folder());
    showSign(StartView.FALLBACK_ICON);
  }

  Path file() {
    return file;
  }

  Button node() {
    return root;
  }

  /** Shows what there is to be seen of it. */
  void show(Thumbnail thumbnail) {
    switch (thumbnail) {
      case Thumbnail.Drawn(byte[] png) -> {
        say(folder());
        showPicture(new Image(new ByteArrayInputStream(png)));
      }
      case Thumbnail.Blank() -> {
        say(folder());
        showSign(StartView.FALLBACK_ICON);
      }
      case Thumbnail.Missing() -> {
        say(texts.get("start.missing"));
        showSign("mdi2f-file-remove-outline");
      }
      case Thumbnail.Broken() -> {
        say(texts.get("start.broken"));
        showSign("mdi2f-file-alert-outline");
      }
    }
  }

  private String folder() {
    Path parent = file.getParent();
    return parent == null ? file.toString() : parent.toString();
  }

  private void say(String about) {
    note.setText(about);
    root.setAccessibleText(title.getText() + ". " + about);
  }

  private void showPicture(Image image) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(picture.widthProperty().subtract(4));
    view.fitHeightProperty().bind(picture.heightProperty().subtract(4));
    put(view);
  }

  private void showSign(String icon) {
    Icon sign = new Icon(icon);
    sign.getStyleClass().add("card-icon");
    put(sign);
  }

  private void put(Node node) {
    picture.getChildren().setAll(node);
  }
}
