package io.seciot.desktop.decisions;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The decisions as a table beside the window; leads to the finding of each. */
public final class DecisionLogDialog {

  /** A column is as many times as wide as a line is high, whatever the size of the letters. */
  private final Map<TableColumn<DecisionRow, ?>, Double> widths = new LinkedHashMap<>();

  private final DecisionLogViewModel model;
  private final Texts texts;
  private final Consumer<String> open;
  private final TableView<DecisionRow> table = new TableView<>();

  /**
   * Shows what this view model says.
   *
   * @param open told the id of a finding that is to be gone to
   */
  public DecisionLogDialog(DecisionLogViewModel model, Texts texts, Consumer<String> open) {
    this.model = model;
    this.texts = texts;
    this.open = open;
    table.setId("decision-log");
    table.setAccessibleText(texts.get("decisions.heading"));
    Label none = new Label();
    none.textProperty()
        .bind(
            model
                .rowsProperty()
                .map(rows -> texts.get(model.isEmpty() ? "decisions.none" : "decisions.none-fit")));
    none.setWrapText(true);
    none.getStyleClass().add("empty-note");
    table.setPlaceholder(none);
    addColumns();
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        go();
        event.consume();
      }
    });
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        go();
      }
    });
    model
        .rowsProperty()
        .subscribe(rows -> {
          table.getItems().setAll(rows.castToList());
          table.sort();
        });
  }

  private void addColumns() {
    TableColumn<DecisionRow, ?> finding = column("finding", DecisionRow::finding, 13.5);
    table.getColumns().add(finding);
    table.getColumns().add(column("status", model::status, 9.5));
    table.getColumns().add(state());
    table.getColumns().add(column("reason", row -> row.decision().reason(), 14));
    table.getColumns().add(column("by", row -> row.decision().signature().by(), 9));
    table.getColumns().add(day("on", row -> Optional.of(row.decision().signature().on())));
    table.getColumns().add(day("until", row -> Optional.ofNullable(row.decision().expires())));
    table
        .getColumns()
        .add(
            column(
                "ticket",
                row -> row.decision().ticket() == null ? "" : row.decision().ticket(),
                6.5));
  }

  private TableColumn<DecisionRow, String> column(
      String key, Function<DecisionRow, @Nullable String> value, double width) {
    TableColumn<DecisionRow, String> column = titled(key, width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(shown -> new TextCell());
    return column;
  }

  private <T> TableColumn<DecisionRow, T> titled(String key, double width) {
    TableColumn<DecisionRow, T> column = new TableColumn<>(texts.get("decisions.column." + key));
    widths.put(column, width);
    return column;
  }

  /** Sorted as days, shown as people write them; what has no day comes last. */
  private TableColumn<DecisionRow, Optional<LocalDate>> day(
      String key, Function<DecisionRow, Optional<LocalDate>> value) {
    TableColumn<DecisionRow, Optional<LocalDate>> column = titled(key, 8.3);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(shown -> new DayCell());
    column.setComparator(Comparator.comparing(day -> day.orElse(LocalDate.MAX)));
    return column;
  }

  private TableColumn<DecisionRow, DecisionRow> state() {
    TableColumn<DecisionRow, DecisionRow> column = titled("state", 8.5);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(shown -> new StateCell());
    column.setComparator((one, other) -> one.state().compareTo(other.state()));
    return column;
  }

  /** Opens beside the window, which can be worked with meanwhile. */
  public void show(Window owner) {
    TextField search = new TextField();
    search.setId("decisions-search");
    search.setPromptText(texts.get("decisions.search"));
    search.setAccessibleText(texts.get("decisions.search"));
    search.textProperty().bindBidirectional(model.queryProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    CheckBox attention = new CheckBox(texts.get("decisions.only-attention"));
    attention.setId("decisions-attention");
    attention.selectedProperty().bindBidirectional(model.onlyAttentionProperty());
    HBox above = new HBox(12, search, attention);
    above.getStyleClass().add("dialog-bar");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox all = new VBox(10, above, table, buttons());
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("decisions.heading"));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("decision-log-dialog");
    dialog.getDialogPane().setContent(all);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    dialog.setOnShown(event -> {
      shareWidth(search.getFont().getSize());
      search.requestFocus();
    });
    dialog.setOnHidden(event -> model.close());
    dialog.show();
  }

  /** Columns fill the table where they can, and are scrolled to where it is too narrow for them. */
  private void shareWidth(double line) {
    widths.forEach((column, width) -> column.setPrefWidth(width * line));
    double wanted = widths.values().stream().mapToDouble(width -> width * line).sum();
    table
        .widthProperty()
        .subscribe(width ->
            table.setColumnResizePolicy(
                width.doubleValue() < wanted
                    ? TableView.UNCONSTRAINED_RESIZE_POLICY
                    : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN));
  }

  private Node buttons() {
    Button go = new Button(texts.get("decisions.go"), new Icon("mdi2a-arrow-right"));
    go.setId("decision-go");
    go.disableProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(row -> !row.isThere())
                .orElse(true));
    go.setOnAction(event -> go());
    Button copy = new Button(texts.get("decisions.copy"), new Icon("mdi2c-content-copy"));
    copy.setId("decisions-copy");
    copy.disableProperty().bind(model.rowsProperty().map(rows -> rows.isEmpty()));
    copy.setOnAction(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(model.table());
      Clipboard.getSystemClipboard().setContent(content);
    });
    return new HBox(8, go, copy);
  }

  private void go() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .filter(DecisionRow::isThere)
        .ifPresent(row -> open.accept(row.decision().finding()));
  }

  /** What is too long for its column can be read in full. */
  private static final class TextCell extends TableCell<DecisionRow, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
    }
  }

  private final class DayCell extends TableCell<DecisionRow, Optional<LocalDate>> {
    @Override
    protected void updateItem(Optional<LocalDate> day, boolean empty) {
      super.updateItem(day, empty);
      setText(empty || day == null ? null : day.map(texts::day).orElse(null));
    }
  }

  /** A sign and a word, and a colour for what wants attention. */
  private final class StateCell extends TableCell<DecisionRow, DecisionRow> {
    @Override
    protected void updateItem(DecisionRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll("holds", "attention");
      if (empty || row == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      setText(model.state(row));
      getStyleClass().add(row.wantsAttention() ? "attention" : "holds");
      setGraphic(
          new Icon(
              switch (row.state()) {
                case HOLDS -> "mdi2c-check";
                case EXPIRED -> "mdi2c-clock-alert-outline";
                case STALE -> "mdi2l-link-off";
              }));
    }
  }
}
