package io.seciot.desktop.tour;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.fixes.FixesViewModel;
import io.seciot.desktop.fixes.Trial;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.eclipse.collections.impl.factory.Sets;

/**
 * The tour on the smart lock. Which step is shown follows from what the document and the panels
 * show, so it goes on when the user does what it asks for, by whatever way, and goes back when they
 * undo it.
 */
public final class TourViewModel {

  /** What the tour is about. */
  public static final String ELEMENT = "lock-swd";

  static final String FINDING = "open-debug-port@" + ELEMENT;

  /** What the tour does for the user where that needs more than view models. */
  public interface Ways {
    /** Lists what was found on an element. */
    void listFindings(String element);

    /** Shows an item and, where there is one, its property. */
    void showFact(String item, Optional<String> property);
  }

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final FindingsViewModel findings;
  private final FixesViewModel fixes;
  private final Ways ways;
  private final UnaryOperator<String> keys;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<TourStep>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanExpression waiting;
  private Subscription following = Subscription.EMPTY;
  private Optional<Finding> found = Optional.empty();

  /** In another language what was tried is tried anew; the step waits for it. */
  private boolean triesAgain;

  private boolean followed;
  private int openBefore;
  private int openNow;

  /**
   * @param keys what the user presses for an action, by its id
   */
  public TourViewModel(
      EditorViewModel editor,
      AnalysisViewModel analysis,
      FindingsViewModel findings,
      FixesViewModel fixes,
      Ways ways,
      UnaryOperator<String> keys,
      Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.findings = findings;
    this.fixes = fixes;
    this.ways = ways;
    this.keys = keys;
    this.texts = texts;
    this.waiting = analysis.busyProperty().or(fixes.tryingProperty());
  }

  /** The step that is shown; empty while nobody takes the tour. */
  public ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Whether something is being worked out that the step needs. */
  public BooleanExpression waitingProperty() {
    return waiting;
  }

  /** Begins at the drawing, with nothing selected. */
  public void begin() {
    leave();
    findings.clear();
    findings.selectedIdProperty().set("");
    editor.turnTo(Sets.immutable.of(ELEMENT));
    editor.clearSelection();
    followed = false;
    found = Optional.empty();
    followEverything();
  }

  /**
   * Goes on where the tour is in another window on the same document, which then has none. What the
   * step speaks of is known once the document has been analysed for this one.
   */
  public void goOnFrom(TourViewModel before) {
    Optional<TourStep> reached = before.step.get();
    found = before.found;
    followed = before.followed;
    openBefore = before.openBefore;
    openNow = before.openNow;
    before.leave();
    leave();
    step.set(reached);
    if (reached.isPresent()) {
      following = analysis.analysisProperty().subscribe((unknown, first) -> goOnAt(reached.get()));
    }
  }

  private void goOnAt(TourStep reached) {
    following.unsubscribe();
    triesAgain = reached == TourStep.APPLY;
    followEverything();
    if (triesAgain) {
      tryOut();
    }
  }

  private void followEverything() {
    following =
        Subscription.combine(
            analysis.analysisProperty().subscribe(now -> follow()),
            editor.selectionProperty().subscribe(now -> follow()),
            findings.filterProperty().subscribe(now -> follow()),
            findings.selectedProperty().subscribe(now -> follow()),
            fixes.trialProperty().subscribe(now -> follow()));
  }

  /** Ends the tour where it is; what was done stays done. */
  public void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    step.set(Optional.empty());
  }

  /** The user has followed a reason to its fact. */
  public void followedFact() {
    if (step.get().filter(TourStep.WHY::equals).isPresent()) {
      followed = true;
      follow();
    }
  }

  /** Does for the user what the step asks for; ends the tour at its end. */
  public void next() {
    step.get()
        .ifPresent(now -> {
          switch (now) {
            case DRAWING -> editor.select(ELEMENT);
            case BADGE -> ways.listFindings(ELEMENT);
            case FINDING -> findings.selectedIdProperty().set(FINDING);
            case WHY -> showFact();
            case TRY -> tryOut();
            case APPLY ->
                fixes.trialProperty().get().map(Trial::fix).ifPresent(fixes.steps()::state);
            case GONE -> leave();
          }
        });
  }

  private void showFact() {
    found
        .flatMap(finding ->
            finding.explanation().why().detectOptional(reason -> reason.property() != null))
        .ifPresent(this::show);
    followedFact();
  }

  private void show(Reason reason) {
    ways.showFact(Objects.requireNonNull(reason.item()), Optional.ofNullable(reason.property()));
  }

  /** Once: a second press while it is tried would begin anew. */
  private void tryOut() {
    if (!fixes.tryingProperty().get()) {
      fixes.tryWhenKnown();
    }
  }

  private void follow() {
    Optional<Finding> now = analysis.analysis().finding(FINDING).filter(Finding::isOpen);
    if (now.isPresent()) {
      found = now;
      openBefore = certain();
    }
    openNow = certain();
    step.set(Optional.of(reached(now.isPresent())));
  }

  /** What is only possible is asked about, and may come up in place of what was certain. */
  private int certain() {
    return findings.open().count(finding -> finding.confidence() == Confidence.CONFIRMED);
  }

  private TourStep reached(boolean isOpen) {
    if (found.isPresent() && !isOpen) {
      return TourStep.GONE;
    }
    if (findings.selectedProperty().get().map(Finding::id).filter(FINDING::equals).isPresent()) {
      Optional<Trial> trial = fixes.trialProperty().get();
      triesAgain &= trial.isEmpty();
      if (triesAgain || trial.filter(tried -> tried.resolves(FINDING)).isPresent()) {
        return TourStep.APPLY;
      }
      return followed ? TourStep.TRY : TourStep.WHY;
    }
    if (!editor.selection().contains(ELEMENT)) {
      return TourStep.DRAWING;
    }
    return findings.filterProperty().get().onSelection() ? TourStep.FINDING : TourStep.BADGE;
  }

  /** The heading of the step that is shown. */
  public String title() {
    return step.get().map(now -> texts.get("tour.title." + now.word())).orElse("");
  }

  /** What the step shows and asks for. */
  public String text() {
    return step.get()
        .map(now ->
            texts.get(
                "tour.text." + now.word(),
                editor.name(ELEMENT),
                found.map(finding -> finding.explanation().title()).orElse(""),
                now.action().isEmpty() ? "" : keys.apply(now.action()),
                openNow,
                openBefore))
        .orElse("");
  }
}
