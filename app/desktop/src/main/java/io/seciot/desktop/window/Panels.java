package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.findings.FactLinks;
import io.seciot.desktop.findings.FindingsView;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.fixes.FixSteps;
import io.seciot.desktop.fixes.FixesView;
import io.seciot.desktop.fixes.FixesViewModel;
import io.seciot.desktop.glossary.GlossaryDialog;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.paths.PathsView;
import io.seciot.desktop.paths.PathsViewModel;
import io.seciot.desktop.questions.Answering;
import io.seciot.desktop.questions.QuestionLinks;
import io.seciot.desktop.questions.QuestionsView;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.review.ReviewEntry;
import io.seciot.desktop.review.ReviewView;
import io.seciot.desktop.review.ReviewViewModel;
import io.seciot.desktop.standards.ProvisionLinks;
import io.seciot.desktop.standards.StandardsView;
import io.seciot.desktop.standards.StandardsViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.glossary.Glossary;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What was found out: findings, questions and verdicts, one behind the other. */
final class Panels {

  /** The place of the comparison with another version. */
  static final int REVIEW = 3;

  /** The place of the attack paths. */
  static final int PATHS = 4;

  /** Questions with answers and standards with gauges want more room than a list. */
  private static final String ROOMY = "roomy";

  private final FindingsViewModel findings;
  private final DecisionsViewModel decisions;
  private final FixesView fixes;
  private final QuestionsViewModel questions;
  private final StandardsViewModel standards;
  private final FindingsView findingsView;
  private final ReviewView reviewView;
  private final PathsViewModel paths;
  private final ImmutableList<Supplier<Node>> entries;
  private final TabPane tabs = new TabPane();

  /**
   * The comparison with another version.
   *
   * @param open told a difference whose item, finding or provision is to be gone to
   */
  record Compared(ReviewViewModel model, Consumer<ReviewEntry> open) {}

  Panels(
      OpenDocument document,
      Services services,
      Compared compared,
      FactLinks links,
      Consumer<String> export,
      Runnable goToElement) {
    Texts texts = services.texts();
    this.findings =
        new FindingsViewModel(document.editor(), document.analysis(), services.today(), texts);
    DecisionsViewModel.Author author =
        new DecisionsViewModel.Author(services.settings()::userName, services.today());
    this.decisions =
        new DecisionsViewModel(
            document.editor(), document.analysis(), findings.chosenProperty(), author, texts);
    FixesViewModel fixesModel =
        new FixesViewModel(
            document.analysis(),
            new FixSteps(
                document.editor(),
                findings.selectedProperty(),
                findings.chosenProperty(),
                author,
                texts));
    this.fixes = new FixesView(fixesModel, texts);
    EveryStandard everyStandard = new EveryStandard(document.analysis());
    this.questions =
        new QuestionsViewModel(
            document.editor(),
            document.analysis(),
            everyStandard,
            new Answering(services.settings()::userName, services.today()),
            texts);
    Terms terms = terms(document.knowledge().glossary(), texts);
    this.findingsView =
        new FindingsView(findings, decisions, fixes, texts, links, terms, goToElement);
    QuestionsView questionsView =
        new QuestionsView(
            questions,
            services.expertise().parts(),
            terms,
            texts,
            new QuestionLinks(this::openFinding, this::openProvision));
    this.standards = new StandardsViewModel(document.analysis(), everyStandard);
    StandardsView standardsView =
        new StandardsView(
            standards,
            questions,
            terms,
            texts,
            new ProvisionLinks(
                links, this::openQuestion, this::openFinding, this::interview, export));
    this.reviewView = new ReviewView(compared.model(), texts, compared.open());
    this.paths = new PathsViewModel(document.editor(), document.analysis());
    PathsView pathsView = new PathsView(paths, texts, this::tryFor);
    this.entries =
        Lists.immutable.of(
            findingsView::list,
            questionsView::entry,
            standardsView::list,
            reviewView::list,
            pathsView::list);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("panels");
    tabs.getTabs()
        .addAll(
            tab(
                "findings",
                document
                    .analysis()
                    .analysisProperty()
                    .map(a -> texts.get("panel.findings", findings.open().size())),
                findingsView.node()),
            tab(
                "questions",
                document
                    .analysis()
                    .analysisProperty()
                    .map(a -> texts.get("panel.questions", a.questions().size())),
                questionsView.node()),
            tab(
                "standards",
                Bindings.createStringBinding(() -> texts.get("panel.standards")),
                standardsView.node()),
            tab(
                "review",
                compared
                    .model()
                    .entriesProperty()
                    .map(entries ->
                        entries.isEmpty()
                            ? texts.get("panel.review")
                            : texts.get("panel.review.count", entries.size())),
                reviewView.node()),
            tab(
                "paths",
                Bindings.createStringBinding(() -> texts.get("panel.paths")),
                pathsView.node()));
    paths.seenProperty().bind(tabs.getTabs().get(PATHS).selectedProperty());
    questions.watchedProperty().bind(tabs.getTabs().get(1).selectedProperty());
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(place -> {
          tabs.getStyleClass().remove(ROOMY);
          if (place.intValue() == 1 || place.intValue() == 2) {
            tabs.getStyleClass().add(ROOMY);
          }
        });
  }

  private Terms terms(Glossary glossary, Texts texts) {
    return new Terms(
        glossary,
        term ->
            new GlossaryDialog(glossary, texts)
                .show(tabs.getScene().getWindow(), Optional.of(term)));
  }

  private static Tab tab(String id, ObservableValue<String> title, Node content) {
    Tab tab = new Tab();
    tab.setId("panel-" + id);
    tab.textProperty().bind(title);
    tab.setContent(content);
    return tab;
  }

  /** All of them. */
  Region node() {
    return tabs;
  }

  /** Where the keyboard starts in the panel that is in front. */
  Node entry() {
    return entries.get(tabs.getSelectionModel().getSelectedIndex()).get();
  }

  /** Brings a panel to the front and goes there. */
  void show(int place) {
    tabs.getSelectionModel().select(place);
    entry().requestFocus();
  }

  /** Brings a panel to the front. */
  void bringForward(int place) {
    tabs.getSelectionModel().select(place);
  }

  /** Offers what can be done with findings and comparisons where they are shown. */
  void offer(ActionList actions) {
    findingsView.offer(actions);
    reviewView.offer(actions);
  }

  PathsViewModel paths() {
    return paths;
  }

  private void tryFor(String finding) {
    openFinding(finding);
    fixes.model().tryWhenKnown();
  }

  FindingsViewModel findings() {
    return findings;
  }

  DecisionsViewModel decisions() {
    return decisions;
  }

  FixesView fixes() {
    return fixes;
  }

  QuestionsViewModel questions() {
    return questions;
  }

  /** Asks what the standard wants to know, one question after the other. */
  private void interview(String standard) {
    questions.filter().clear();
    questions.filter().standardProperty().set(standard);
    questions.oneByOneProperty().set(true);
    questions.start();
    show(1);
  }

  void openQuestion(String id) {
    questions.selectedIdProperty().set(id);
    show(1);
  }

  void openFinding(String id) {
    findings.selectedIdProperty().set(id);
    show(0);
  }

  void openProvision(String standard, String id) {
    standards.standardIdProperty().set(standard);
    openProvision(id);
  }

  void openProvision(String id) {
    standards.onlyProperty().set(Optional.empty());
    standards.queryProperty().set("");
    standards.selectedIdProperty().set(id);
    show(2);
  }

  /** Every standard that was decided so far. */
  ImmutableList<StandardVerdicts> standards() {
    return standards.standardsProperty().get();
  }

  ImmutableList<ProvisionVerdict> provisions() {
    return standards
        .standardProperty()
        .get()
        .map(StandardVerdicts::provisions)
        .orElse(Lists.immutable.empty());
  }
}
