package io.seciot.desktop.report;

import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Slugs;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.report.ReportFormat;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;

/** Asks for type and format, then shows how far the report is. */
public final class ExportDialog {

  private final ExportViewModel model;
  private final FileDialogs files;
  private final ErrorScreen errors;
  private final Texts texts;
  private final Dialog<Void> dialog = new Dialog<>();
  private final ComboBox<ReportKind> kind = new ComboBox<>();

  /** Shows over this window. */
  public ExportDialog(
      Window owner, ExportViewModel model, FileDialogs files, ErrorScreen errors, Texts texts) {
    this.model = model;
    this.files = files;
    this.errors = errors;
    this.texts = texts;
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("export.title"));
    dialog.setHeaderText(texts.get("export.title"));
  }

  /**
   * Offers these documents.
   *
   * @param standards that can be stated
   * @param first the id of the standard whose statement is offered first; empty for the usual
   *     report
   */
  public void offer(ImmutableList<StandardVerdicts> standards, String first) {
    ImmutableList<ReportKind> all = ReportKind.all(standards, texts);
    kind.getItems().setAll(all.castToList());
    kind.setValue(
        all.detectOptional(one -> one.isStatementOn(first)).orElse(model.kindProperty().get()));
  }

  /**
   * Asks and writes.
   *
   * @param done told the file once it is written
   */
  public void show(Architecture product, Consumer<Path> done) {
    ButtonType export = new ButtonType(texts.get("export.write"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("export.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
    dialog.getDialogPane().setContent(content());
    Button write = (Button) dialog.getDialogPane().lookupButton(export);
    write
        .disableProperty()
        .bind(model.stateProperty().map(state -> state == ExportViewModel.State.WRITING));
    write.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          write(product, done);
        });
    dialog.setOnHidden(event -> model.cancel());
    dialog.show();
  }

  private VBox content() {
    VBox box = new VBox(10);
    box.getStyleClass().add("export");
    Label description = new Label();
    description.textProperty().bind(kind.valueProperty().map(ReportKind::description));
    description.setWrapText(true);
    description.getStyleClass().add("dialog-text");
    description.setMinHeight(Region.USE_PREF_SIZE);
    kind.setId("export-kind");
    kind.setConverter(new ChoiceNames<>(ReportKind::title));
    kind.setAccessibleText(texts.get("export.kind"));
    kind.setMaxWidth(Double.MAX_VALUE);
    model.kindProperty().bind(kind.valueProperty());
    ToggleGroup group = new ToggleGroup();
    VBox formats = new VBox(8);
    for (ReportFormat format : ReportFormat.values()) {
      RadioButton button = new RadioButton(texts.get("format." + format.extension()));
      button.setToggleGroup(group);
      button.setSelected(format == model.formatProperty().get());
      button.setOnAction(event -> model.formatProperty().set(format));
      formats.getChildren().add(button);
    }
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.fractionProperty());
    Label step = new Label();
    step.textProperty().bind(model.stepProperty());
    VBox progress = new VBox(4, bar, step);
    progress
        .visibleProperty()
        .bind(model.stateProperty().map(state -> state == ExportViewModel.State.WRITING));
    box.getChildren()
        .addAll(
            new Label(texts.get("export.kind")),
            kind,
            description,
            new Label(texts.get("export.format")),
            formats,
            progress);
    return box;
  }

  private void write(Architecture product, Consumer<Path> done) {
    String extension = model.formatProperty().get().extension();
    String proposal =
        Slugs.free(product.product().name(), "report", taken -> false) + "-" + kind.getValue().id();
    files
        .report(proposal + "." + extension, extension)
        .ifPresent(out -> {
          model.write(product, out, this::failed);
          model
              .stateProperty()
              .subscribe(state -> {
                if (state == ExportViewModel.State.DONE && dialog.isShowing()) {
                  dialog.hide();
                  done.accept(out);
                }
              });
        });
  }

  private void failed(Exception failure) {
    if (failure instanceof ProblemException problem) {
      errors.show(texts.get("error.report"), problem);
    } else {
      errors.crash(failure);
    }
  }
}
