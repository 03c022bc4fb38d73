package io.seciot.desktop.picture;

import io.seciot.desktop.text.Texts;
import io.seciot.report.picture.PictureFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks of which kind and how large the picture shall be. */
public final class PictureDialog {

  private final PictureViewModel model;
  private final BiFunction<String, String, Optional<Path>> chooser;
  private final Texts texts;
  private final Dialog<Void> dialog = new Dialog<>();

  /**
   * @param chooser given a proposal and an ending, asks for the file; empty where the user gave up
   */
  public PictureDialog(
      Window owner,
      PictureViewModel model,
      BiFunction<String, String, Optional<Path>> chooser,
      Texts texts) {
    this.model = model;
    this.chooser = chooser;
    this.texts = texts;
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("picture.title"));
  }

  /**
   * Asks and writes.
   *
   * @param view the name of what is shown
   * @param written told the file
   * @param failed told why there is none
   */
  public void show(String view, Consumer<Path> written, Consumer<Exception> failed) {
    dialog.setHeaderText(texts.get("picture.heading", view));
    ButtonType write = new ButtonType(texts.get("picture.write"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("picture.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(write, cancel);
    dialog.getDialogPane().setId("picture-dialog");
    dialog.getDialogPane().setContent(content());
    Button button = (Button) dialog.getDialogPane().lookupButton(write);
    button.setId("picture-write");
    button.disableProperty().bind(model.busyProperty());
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          write(written, failed);
        });
    dialog.show();
  }

  private void write(Consumer<Path> written, Consumer<Exception> failed) {
    chooser
        .apply(model.proposal(), model.formatProperty().get().extension())
        .map(model::named)
        .ifPresent(out ->
            model.write(
                out,
                file -> {
                  dialog.hide();
                  written.accept(file);
                },
                failed));
  }

  private Node content() {
    VBox box = new VBox(6);
    box.getStyleClass().add("export");
    box.getChildren().add(heading("picture.format"));
    ToggleGroup formats = new ToggleGroup();
    for (PictureFormat format : PictureFormat.values()) {
      RadioButton button = choice("picture-" + format.extension(), formats);
      button.setText(texts.get("picture.format." + format.extension()));
      button.setSelected(format == model.formatProperty().get());
      button.setOnAction(event -> model.formatProperty().set(format));
      box.getChildren().add(button);
    }
    box.getChildren().addAll(heading("picture.size"), sizes());
    box.getChildren().addAll(heading("picture.colours"), colours());
    return box;
  }

  private Node sizes() {
    HBox row = new HBox(18);
    ToggleGroup sizes = new ToggleGroup();
    for (int scale : PictureViewModel.SCALES) {
      RadioButton button = choice("picture-scale-" + scale, sizes);
      button.setText(texts.get("picture.size.times", scale));
      button.setSelected(scale == model.scaleProperty().get());
      button.setOnAction(event -> model.scaleProperty().set(scale));
      row.getChildren().add(button);
    }
    row.disableProperty().bind(model.sizedProperty().map(sized -> !sized));
    return row;
  }

  private Node colours() {
    ToggleGroup colours = new ToggleGroup();
    RadioButton light = choice("picture-light", colours);
    light.setText(texts.get("picture.colours.light"));
    light.setSelected(true);
    RadioButton dark = choice("picture-dark", colours);
    dark.setText(texts.get("picture.colours.dark"));
    model.darkProperty().bind(dark.selectedProperty());
    return new HBox(18, light, dark);
  }

  private static RadioButton choice(String id, ToggleGroup group) {
    RadioButton button = new RadioButton();
    button.setId(id);
    button.setToggleGroup(group);
    return button;
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("palette-heading");
    return heading;
  }
}
