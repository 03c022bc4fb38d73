package io.seciot.desktop.window;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.inspector.InspectorView;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.review.ReviewEntry;
import io.seciot.desktop.standards.StandardsViewModel;
import io.seciot.model.Item;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.impl.factory.Sets;

/** Goes to what a document is about: items, facts, findings, questions, provisions, paths. */
final class Navigation {

  private final EditorViewModel editor;
  private final DiagramView diagram;
  private final InspectorView inspector;
  private final Supplier<Panels> panels;
  private Runnable factShown = () -> {};

  /**
   * @param panels asked for when something is gone to, as panels lead to each other
   */
  Navigation(
      EditorViewModel editor,
      DiagramView diagram,
      InspectorView inspector,
      Supplier<Panels> panels) {
    this.editor = editor;
    this.diagram = diagram;
    this.inspector = inspector;
    this.panels = panels;
  }

  /** Selects an item and shows it on the drawing. */
  void goTo(Item item) {
    editor.turnTo(Sets.immutable.of(item.id()));
    editor.select(item.id());
    editor.highlightProperty().set(Sets.immutable.empty());
    diagram.reveal(item.id());
    diagram.requestFocus();
  }

  /** Goes to the drawing as it is. */
  void goToDrawing() {
    diagram.requestFocus();
  }

  /** What is run each time somebody has gone to a fact. */
  void onFact(Runnable then) {
    factShown = then;
  }

  /** Selects an item, whatever is lit stays so, and shows a property of it in the inspector. */
  void showFact(String item, Optional<String> property) {
    editor.select(item);
    diagram.reveal(item);
    property.ifPresent(inspector::showProperty);
    factShown.run();
  }

  /** Lists what is open on an element. */
  void openBadge(String element) {
    editor.select(element);
    showFindingsOfSelection();
  }

  /** Lists what is open on an element, and leaves the keyboard where it is. */
  void listFindings(String element) {
    editor.select(element);
    panels.get().findings().showSelection();
    panels.get().bringForward(Panel.FINDINGS);
  }

  /** Lists what is open on the selected items. */
  void showFindingsOfSelection() {
    panels.get().findings().showSelection();
    panels.get().show(Panel.FINDINGS);
  }

  /** Goes to what differs from another version. */
  void openChange(ReviewEntry entry) {
    switch (entry.sort()) {
      case ADDED, CHANGED -> editor.model().item(entry.target()).ifPresent(this::goTo);
      case FINDING_NEW, FINDING_CHANGED -> openFinding(entry.target());
      case VERDICT -> openProvision(entry.within(), entry.target());
      case COMMENT_NEW, COMMENT_CHANGED -> openComment(entry.target());
      case REMOVED, FINDING_GONE, STALE -> goToDrawing();
    }
  }

  private void openComment(String id) {
    panels.get().comments().onlyOpenProperty().set(false);
    panels.get().comments().selectedIdProperty().set(id);
    panels.get().show(Panel.COMMENTS);
  }

  /** Goes to what a comment is about: an item, or else a finding. */
  void openCommented(String id) {
    editor.model().item(id).ifPresentOrElse(this::goTo, () -> openFinding(id));
  }

  void openFinding(String id) {
    panels.get().findings().selectedIdProperty().set(id);
    panels.get().show(Panel.FINDINGS);
  }

  /** Shows a finding and what its first fix would change. */
  void tryFor(String finding) {
    openFinding(finding);
    panels.get().fixes().model().tryWhenKnown();
  }

  void openQuestion(String id) {
    panels.get().questions().selectedIdProperty().set(id);
    panels.get().show(Panel.QUESTIONS);
  }

  /** Asks what a standard wants to know, one question after the other. */
  void interview(String standard) {
    QuestionsViewModel questions = panels.get().questions();
    questions.filter().clear();
    questions.filter().standardProperty().set(standard);
    questions.oneByOneProperty().set(true);
    questions.start();
    panels.get().show(Panel.QUESTIONS);
  }

  void openProvision(String standard, String id) {
    panels.get().standards().standardIdProperty().set(standard);
    openProvision(id);
  }

  /** Shows a provision of the standard that is looked at. */
  void openProvision(String id) {
    StandardsViewModel standards = panels.get().standards();
    standards.onlyProperty().set(Optional.empty());
    standards.queryProperty().set("");
    standards.selectedIdProperty().set(id);
    panels.get().show(Panel.STANDARDS);
  }

  /** Plays the next step of the attack path that is looked at; begins with the easiest path. */
  void playNextStep() {
    panels.get().bringForward(Panel.PATHS);
    panels.get().paths().next();
  }

  /** Plays the step before. */
  void playPreviousStep() {
    panels.get().bringForward(Panel.PATHS);
    panels.get().paths().previous();
  }
}
