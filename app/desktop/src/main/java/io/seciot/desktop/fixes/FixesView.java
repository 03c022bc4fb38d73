package io.seciot.desktop.fixes;

import io.seciot.desktop.decisions.DecisionDialog;
import io.seciot.desktop.decisions.DecisionDraft;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The fixes of a finding, one card each, with what came of the one that was tried. */
public final class FixesView {

  private final FixesViewModel model;
  private final FixSteps steps;
  private final Terms terms;
  private final Texts texts;
  private final VBox root = new VBox();
  private final Label planNote = new Label();
  private Consumer<Node> reveal = node -> {};
  private ImmutableList<FixCard> cards = Lists.immutable.empty();

  /** Shows what this view model says. */
  public FixesView(FixesViewModel model, Terms terms, Texts texts) {
    this.terms = terms;
    this.model = model;
    this.steps = model.steps();
    this.texts = texts;
    root.getStyleClass().add("detail-block");
    planNote.setId("plan-note");
    planNote.setGraphic(new Icon("mdi2f-flag-checkered"));
    planNote.setWrapText(true);
    planNote.setMinHeight(Region.USE_PREF_SIZE);
    planNote.getStyleClass().add("plan-note");
    planNote.managedProperty().bind(planNote.visibleProperty());
    model.residualProperty().subscribe(this::showPlan);
    model.fixesProperty().subscribe(this::show);
    model.triedProperty().subscribe(tried -> showTrial());
    model.trialProperty().subscribe(trial -> showTrial());
  }

  /** Says how something in it is brought into sight. */
  public void revealWith(Consumer<Node> how) {
    reveal = how;
  }

  /** What it shows. */
  public FixesViewModel model() {
    return model;
  }

  /** All cards. */
  public Region node() {
    return root;
  }

  /** What the plan leaves of the finding; not to be seen where there is none. */
  public Region planNote() {
    return planNote;
  }

  private void showPlan(Optional<FixesViewModel.Residual> residual) {
    planNote.setVisible(residual.isPresent());
    residual.ifPresent(left ->
        planNote.setText(
            left.risk()
                .map(risk -> texts.get("fixes.residual.left", word(risk.severity()), now()))
                .orElseGet(() -> texts.get("fixes.residual.gone"))));
  }

  private String now() {
    return steps.selected().getValue().map(finding -> word(finding.severity())).orElse("");
  }

  private String word(Severity severity) {
    return texts.get("severity." + severity.word());
  }

  private void show(Optional<ImmutableList<Fix>> fixes) {
    cards = Lists.immutable.empty();
    root.getChildren().clear();
    if (fixes.isEmpty()) {
      root.getChildren().add(waiting());
      return;
    }
    if (fixes.get().isEmpty()) {
      Label none = new Label(texts.get("findings.fixes.none"));
      none.getStyleClass().add("detail-note");
      root.getChildren().add(none);
    }
    cards = fixes.get().collectWithIndex(this::card);
    cards.forEach(card -> root.getChildren().add(card.node()));
    showTrial();
  }

  private FixCard card(Fix fix, int place) {
    FixCard card = new FixCard(fix, steps.titles(fix), place, terms, texts);
    boolean states = steps.canBeStated(fix);
    if (states) {
      card.button(
          "try",
          texts.get("fixes.try"),
          texts.get("fixes.try.help"),
          "mdi2t-test-tube",
          () -> model.tryOut(fix));
    }
    card.button(
        "plan",
        texts.get("fixes.plan"),
        texts.get("fixes.plan.help"),
        "mdi2p-progress-wrench",
        () -> plan(fix));
    if (states) {
      card.button(
          "done",
          texts.get("fixes.done"),
          texts.get("fixes.done.tip"),
          "mdi2c-check",
          () -> finish(fix));
    }
    return card;
  }

  private void showTrial() {
    Optional<Fix> tried = model.triedProperty().get();
    for (FixCard card : cards) {
      if (tried.filter(fix -> fix.equals(card.fix())).isEmpty()) {
        card.showNothing();
      } else {
        card.show(model.trialProperty().get().map(this::trial).orElseGet(FixesView::waiting));
        reveal.accept(card.result());
      }
    }
  }

  private Region trial(Trial trial) {
    String id = steps.selected().getValue().map(Finding::id).orElse("");
    return new TrialView(trial, id, texts, () -> steps.state(trial.fix())).node();
  }

  private static Region waiting() {
    ProgressIndicator waiting = new ProgressIndicator();
    waiting.setMaxSize(20, 20);
    return waiting;
  }

  /** Tries the fix that stands out. */
  public void tryOut() {
    model.current().filter(steps::canBeStated).ifPresent(model::tryOut);
  }

  /** Plans the fix that stands out. */
  public void plan() {
    model.current().ifPresent(this::plan);
  }

  /** States that the fix that stands out is done. */
  public void finish() {
    model.current().filter(steps::canBeStated).ifPresent(this::finish);
  }

  private void plan(Fix fix) {
    DecisionDraft draft = steps.plan(fix);
    new DecisionDialog(() -> root.getScene().getWindow(), texts)
        .show(draft, steps.subject(fix), () -> steps.keepPlan(fix, draft));
  }

  private void finish(Fix fix) {
    DoneDraft draft = steps.done();
    new DoneDialog(root.getScene().getWindow(), texts)
        .show(
            draft,
            steps.subject(fix),
            steps.sentences(fix).makeString("\n"),
            () -> steps.keepDone(fix, draft));
  }
}
