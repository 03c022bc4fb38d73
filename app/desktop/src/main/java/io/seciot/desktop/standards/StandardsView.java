package io.seciot.desktop.standards;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.listing.Listing;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** How a standard stands, its provisions with their verdicts, and the chosen one explained. */
public final class StandardsView {

  private final StandardsViewModel model;
  private final Texts texts;
  private final ComboBox<StandardVerdicts> editions = new ComboBox<>();
  private final ComboBox<Optional<Verdict>> only = new ComboBox<>();
  private final Gauge gauge;
  private final Listing<ProvisionRow> list;
  private final SplitPane root;
  private boolean filling;

  /**
   * Shows what this view model says.
   *
   * @param questions answers what is missing
   */
  public StandardsView(
      StandardsViewModel model,
      QuestionsViewModel questions,
      Terms terms,
      Texts texts,
      ProvisionLinks links) {
    this.model = model;
    this.texts = texts;
    this.gauge = new Gauge(texts);
    list =
        new Listing<ProvisionRow>(
                "provisions-list",
                texts.get("standards.name"),
                model.selectedIdProperty(),
                ProvisionRow::id)
            .cells(() -> new ProvisionCell(texts));
    explainAbsence();
    VBox top = new VBox(6, filters(), gauge.node(), actions(links));
    top.getStyleClass().add("filter-bar");
    root =
        new SplitPane(
            list.below(top), new ProvisionDetail(model, questions, terms, texts, links).node());
    root.setDividerPositions(0.52);
    model.standardsProperty().subscribe(this::offer);
    model.standardProperty().subscribe(this::showStandard);
    model.onlyProperty().subscribe(only::setValue);
    model.shownProperty().subscribe(shown -> list.show(model.rows()));
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list.node();
  }

  private void explainAbsence() {
    new EmptyState(
            "mdi2c-clipboard-check-outline",
            model.absenceProperty().map(why -> texts.get("standards.absent." + why)))
        .way(
            "standards-all",
            texts.get("standards.absent.all"),
            model.absenceProperty().map("filter"::equals),
            model::showAll)
        .standIn(list.node());
  }

  private Region filters() {
    editions.setId("standards-edition");
    editions.setConverter(new ChoiceNames<>(StandardsView::name));
    editions.setAccessibleText(texts.get("standards.edition"));
    editions.getStyleClass().addAll("small", "filter-choice", "wide");
    editions
        .valueProperty()
        .subscribe(chosen -> {
          if (!filling && chosen != null) {
            model.standardIdProperty().set(chosen.standard().id());
          }
        });
    only.setAccessibleText(texts.get("standards.only"));
    only.getStyleClass().addAll("small", "filter-choice");
    only.setConverter(new ChoiceNames<>(this::name));
    only.getItems().add(Optional.empty());
    only.getItems().addAll(Lists.immutable.of(Verdict.values()).collect(Optional::of).castToList());
    only.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.onlyProperty().set(chosen);
          }
        });
    CustomTextField search = new CustomTextField();
    search.setLeft(new Icon("mdi2m-magnify"));
    search.setPromptText(texts.get("standards.search"));
    search.setAccessibleText(texts.get("standards.search"));
    search.getStyleClass().add("small");
    search.textProperty().bindBidirectional(model.queryProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setPrefWidth(90);
    return new HBox(6, editions, only, search);
  }

  private static String name(StandardVerdicts verdicts) {
    return verdicts.standard().title() + " " + verdicts.standard().edition();
  }

  private String name(Optional<Verdict> verdict) {
    return verdict
        .map(known -> VerdictMark.word(known, texts))
        .orElseGet(() -> texts.get("standards.only"));
  }

  private Region actions(ProvisionLinks links) {
    FlowPane row = new FlowPane(6, 4);
    row.getChildren()
        .addAll(
            button("standards.interview", "mdi2c-comment-question-outline", links.interview()),
            button("standards.export", "mdi2f-file-export-outline", links.export()));
    return row;
  }

  private Button button(String key, String icon, Consumer<String> run) {
    Button button = new Button(texts.get(key), new Icon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("small", "flat");
    button.setOnAction(event ->
        model.standardProperty().get().ifPresent(shown -> run.accept(shown.standard().id())));
    return button;
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
    gauge.show(model.tallies());
  }
}
