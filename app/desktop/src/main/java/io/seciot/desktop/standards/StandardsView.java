package io.seciot.desktop.standards;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.eclipse.collections.api.list.ImmutableList;
import org.kordamp.ikonli.javafx.FontIcon;

/** The provisions of a standard with their verdicts, and the chosen one explained beside them. */
public final class StandardsView {

  private final StandardsViewModel model;
  private final Texts texts;
  private final ComboBox<StandardVerdicts> editions = new ComboBox<>();
  private final Map<Verdict, ToggleButton> counts = new EnumMap<>(Verdict.class);
  private final HBox gauge = new HBox();
  private final ListView<ProvisionVerdict> list = new ListView<>();
  private final SplitPane root;
  private boolean filling;

  /**
   * Shows what this view model says.
   *
   * @param openQuestion told the id of a question to go to
   * @param openFinding told the id of a finding to go to
   */
  public StandardsView(
      StandardsViewModel model,
      Texts texts,
      Consumer<String> openQuestion,
      Consumer<String> openFinding) {
    this.model = model;
    this.texts = texts;
    list.setId("provisions-list");
    list.setAccessibleText(texts.get("standards.name"));
    list.setCellFactory(view -> new ProvisionCell(texts));
    Label nothing = new Label(texts.get("standards.none"));
    nothing.getStyleClass().add("empty-note");
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(verdict -> {
          if (!filling && verdict != null) {
            model.selectedIdProperty().set(verdict.provision().id());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    gauge.getStyleClass().add("gauge");
    VBox top = new VBox(8, header(), gauge);
    top.getStyleClass().add("filter-bar");
    VBox left = new VBox(top, list);
    left.getStyleClass().add("list-side");
    root = new SplitPane(left, new ProvisionDetail(model, texts, openQuestion, openFinding).node());
    root.setDividerPositions(0.55);
    model.standardsProperty().subscribe(this::offer);
    model.standardProperty().subscribe(this::showStandard);
    model.shownProperty().subscribe(this::show);
    model.selectedIdProperty().subscribe(this::choose);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list;
  }

  private Region header() {
    editions.setConverter(new Names());
    editions.setAccessibleText(texts.get("standards.edition"));
    editions
        .valueProperty()
        .subscribe(chosen -> {
          if (!filling && chosen != null) {
            model.standardIdProperty().set(chosen.standard().id());
          }
        });
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(6, 6, editions);
    for (Verdict verdict : Verdict.values()) {
      ToggleButton button = new ToggleButton();
      button.setGraphic(new FontIcon(VerdictMark.sign(verdict)));
      button.getStyleClass().addAll("small", "verdict-count", VerdictMark.key(verdict));
      button.setToggleGroup(group);
      button.setOnAction(event ->
          model.onlyProperty().set(button.isSelected() ? Optional.of(verdict) : Optional.empty()));
      counts.put(verdict, button);
      row.getChildren().add(button);
    }
    return row;
  }

  private void offer(ImmutableList<StandardVerdicts> standards) {
    filling = true;
    editions.getItems().setAll(standards.castToList());
    editions.setValue(model.standardProperty().get().orElse(null));
    filling = false;
  }

  private void showStandard(Optional<StandardVerdicts> standard) {
    filling = true;
    editions.setValue(standard.orElse(null));
    filling = false;
    gauge.getChildren().clear();
    standard.ifPresent(verdicts ->
        counts.forEach((verdict, button) -> {
          int count = verdicts.count(verdict);
          button.setText(count + " " + VerdictMark.word(verdict, texts));
          if (count > 0) {
            gauge.getChildren().add(bar(verdict, count, verdicts.provisions().size()));
          }
        }));
  }

  private Region bar(Verdict verdict, int count, int all) {
    Region bar = new Region();
    bar.getStyleClass().addAll("gauge-part", VerdictMark.key(verdict));
    bar.prefWidthProperty().bind(gauge.widthProperty().multiply((double) count / all));
    return bar;
  }

  private void show(ImmutableList<ProvisionVerdict> verdicts) {
    filling = true;
    list.getItems().setAll(verdicts.castToList());
    filling = false;
    choose(model.selectedIdProperty().get());
  }

  private void choose(String id) {
    filling = true;
    list.getItems().stream()
        .filter(verdict -> verdict.provision().id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    filling = false;
  }

  private static final class Names extends StringConverter<StandardVerdicts> {
    @Override
    public String toString(StandardVerdicts verdicts) {
      return verdicts == null
          ? ""
          : verdicts.standard().title() + " " + verdicts.standard().edition();
    }

    @Override
    public StandardVerdicts fromString(String text) {
      throw new UnsupportedOperationException("standards are chosen, not typed");
    }
  }

  private static final class ProvisionCell extends ListCell<ProvisionVerdict> {
    private final Texts texts;
    private final Label mark = new Label();
    private final Label title = new Label();
    private final Label status = new Label();
    private final HBox row;

    ProvisionCell(Texts texts) {
      this.texts = texts;
      title.getStyleClass().add("row-title");
      status.getStyleClass().add("row-note");
      VBox words = new VBox(title, status);
      words.setMinWidth(0);
      row = new HBox(10, mark, words);
      row.getStyleClass().add("list-row");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ProvisionVerdict verdict, boolean empty) {
      super.updateItem(verdict, empty);
      setText(null);
      if (empty || verdict == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      VerdictMark.show(mark, verdict.verdict(), texts);
      title.setText(verdict.provision().id() + "  " + verdict.provision().title());
      String section = verdict.provision().section().title();
      String binding = StatusWords.of(verdict.provision().status(), texts);
      status.setText(binding.isEmpty() ? section : texts.get("standards.status", section, binding));
      setAccessibleText(String.join(", ", mark.getText(), title.getText(), status.getText()));
      setGraphic(row);
    }
  }
}
