package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.desktop.comments.CommentsView;
import io.seciot.desktop.comments.CommentsViewModel;
import io.seciot.desktop.decisions.DecisionDialog;
import io.seciot.desktop.decisions.DecisionDraft;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.findings.FactLinks;
import io.seciot.desktop.findings.FindingsView;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.fixes.FixSteps;
import io.seciot.desktop.fixes.FixesView;
import io.seciot.desktop.fixes.FixesViewModel;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.paths.PathsView;
import io.seciot.desktop.paths.PathsViewModel;
import io.seciot.desktop.questions.Answering;
import io.seciot.desktop.questions.QuestionLinks;
import io.seciot.desktop.questions.QuestionsView;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.review.ReviewView;
import io.seciot.desktop.review.ReviewViewModel;
import io.seciot.desktop.standards.ProvisionLinks;
import io.seciot.desktop.standards.StandardsView;
import io.seciot.desktop.standards.StandardsViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import io.seciot.model.TimedIds;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What was found out: findings, questions and verdicts, one panel behind the other. */
public final class Panels {

  private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

  private final Texts texts;
  private final FindingsViewModel findings;
  private final DecisionsViewModel decisions;
  private final FixesView fixes;
  private final QuestionsViewModel questions;
  private final StandardsViewModel standards;
  private final FindingsView findingsView;
  private final ReviewView reviewView;
  private final PathsViewModel paths;
  private final CommentsViewModel comments;
  private final CommentsView commentsView;
  private final ImmutableList<Supplier<Node>> entries;
  private final TabPane tabs = new TabPane();

  /**
   * @param compared the comparison with another version
   * @param terms marks the words of the trade
   * @param export asked for a document about a standard
   */
  Panels(
      OpenDocument document,
      Services services,
      ReviewViewModel compared,
      Navigation navigation,
      Terms terms,
      Consumer<String> export) {
    this.texts = services.texts();
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
    this.fixes = new FixesView(fixesModel, terms, texts);
    EveryStandard everyStandard = new EveryStandard(document.analysis());
    this.questions =
        new QuestionsViewModel(
            document.editor(),
            document.analysis(),
            everyStandard,
            new Answering(services.settings()::userName, services.today()),
            texts);
    FactLinks links = navigation::showFact;
    this.findingsView =
        new FindingsView(findings, decisions, fixes, texts, links, terms, navigation::goToDrawing);
    QuestionsView questionsView =
        new QuestionsView(
            questions,
            services.expertise().parts(),
            terms,
            texts,
            new QuestionLinks(navigation::openFinding, navigation::openProvision));
    this.standards = new StandardsViewModel(document.analysis(), everyStandard);
    StandardsView standardsView =
        new StandardsView(
            standards,
            questions,
            terms,
            texts,
            new ProvisionLinks(
                links,
                navigation::openQuestion,
                navigation::openFinding,
                navigation::interview,
                export));
    this.reviewView = new ReviewView(compared, texts, navigation::openChange);
    this.paths = new PathsViewModel(document.editor(), document.analysis());
    PathsView pathsView = new PathsView(paths, terms, texts, navigation::tryFor);
    RandomGenerator random = new SecureRandom();
    this.comments =
        new CommentsViewModel(
            document.editor(),
            document.analysis(),
            author,
            () -> TimedIds.next(Instant.now(), random),
            texts);
    this.commentsView = new CommentsView(comments, texts, navigation::openCommented);
    this.entries =
        Lists.immutable.of(
            findingsView::list,
            questionsView::entry,
            standardsView::list,
            reviewView::list,
            pathsView::list,
            commentsView::list);
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
                questions.progressProperty().map(now -> texts.get("panel.questions", now.open())),
                questionsView.node()),
            tab(
                "standards",
                Bindings.createStringBinding(() -> texts.get("panel.standards")),
                standardsView.node()),
            tab(
                "review",
                compared
                    .entriesProperty()
                    .map(entries ->
                        entries.isEmpty()
                            ? texts.get("panel.review")
                            : texts.get("panel.review.count", entries.size())),
                reviewView.node()),
            tab(
                "paths",
                Bindings.createStringBinding(() -> texts.get("panel.paths")),
                pathsView.node()),
            tab(
                "comments",
                comments
                    .openCountProperty()
                    .map(open ->
                        open == 0
                            ? texts.get("panel.comments")
                            : texts.get("panel.comments.count", open)),
                commentsView.node()));
    paths.seenProperty().bind(tab(Panel.PATHS).selectedProperty());
    questions.watchedProperty().bind(tab(Panel.QUESTIONS).selectedProperty());
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(() -> tabs.pseudoClassStateChanged(ROOMY, shown().isRoomy()));
  }

  private Tab tab(Panel panel) {
    return tabs.getTabs().get(panel.ordinal());
  }

  private Panel shown() {
    return Panel.values()[tabs.getSelectionModel().getSelectedIndex()];
  }

  private static Tab tab(String id, ObservableValue<String> title, Parent content) {
    Tab tab = new FrontTab(content);
    tab.setId("panel-" + id);
    tab.textProperty().bind(title);
    return tab;
  }

  /** All of them. */
  Region node() {
    return tabs;
  }

  /** Where the keyboard starts in the panel that is in front. */
  Node entry() {
    return entries.get(shown().ordinal()).get();
  }

  /** Brings a panel to the front and goes there. */
  public void show(Panel panel) {
    bringForward(panel);
    entry().requestFocus();
  }

  /**
   * Brings a panel to the front and leaves the keyboard where it is. What comes to the front gets
   * its looks first, else it would not take the focus.
   */
  void bringForward(Panel panel) {
    tabs.getSelectionModel().select(panel.ordinal());
    tabs.applyCss();
  }

  /** Lists what those panels list, with the same one in front. */
  void goOnFrom(Panels before) {
    bringForward(before.shown());
    findings.queryProperty().set(before.findings.queryProperty().get());
    findings.filterProperty().set(before.findings.filterProperty().get());
    findings.selectedIdProperty().set(before.findings.selectedIdProperty().get());
  }

  /** Offers what can be done with findings and comparisons where they are shown. */
  void offer(ActionList actions) {
    findingsView.offer(actions);
    reviewView.offer(actions);
  }

  /**
   * Asks for a decision on the chosen findings and keeps it.
   *
   * @param owner over which it is asked; the panels themselves may be out of sight
   */
  void decide(Decision.Status status, Supplier<Window> owner) {
    DecisionDraft draft = decisions.draft(status);
    new DecisionDialog(owner, texts).show(draft, decisions.subject(), () -> decisions.keep(draft));
  }

  /** Begins a comment on an item or a finding. */
  void comment(String about) {
    comments.begin(about);
    bringForward(Panel.COMMENTS);
    commentsView.write();
  }

  /** What people said. */
  public CommentsViewModel comments() {
    return comments;
  }

  /** The panel of findings. */
  Region findingsNode() {
    return findingsView.node();
  }

  /** The list of findings. */
  Node findingsList() {
    return findingsView.list();
  }

  /** The findings and the one that is looked at. */
  public FindingsViewModel findings() {
    return findings;
  }

  /** The decisions on findings. */
  public DecisionsViewModel decisions() {
    return decisions;
  }

  /** The fixes of the finding that is looked at. */
  public FixesView fixes() {
    return fixes;
  }

  /** The questions and the one that is looked at. */
  public QuestionsViewModel questions() {
    return questions;
  }

  /** The standards, the one that is looked at and its provisions. */
  StandardsViewModel standards() {
    return standards;
  }

  /** The attack paths and the one that is played. */
  public PathsViewModel paths() {
    return paths;
  }
}
