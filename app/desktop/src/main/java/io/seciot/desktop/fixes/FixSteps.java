package io.seciot.desktop.fixes;

import io.seciot.desktop.decisions.DecisionDraft;
import io.seciot.desktop.decisions.DecisionsViewModel.Author;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import io.seciot.model.Fact;
import io.seciot.model.Value;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a fix does to the model: it is planned, or stated. Each is one step that can be undone, for
 * the finding that is looked at and for the chosen ones of its threat.
 */
public final class FixSteps {

  private final EditorViewModel editor;
  private final ObservableValue<Optional<Finding>> selected;
  private final ObservableValue<ImmutableList<Finding>> chosen;
  private final Author author;
  private final Texts texts;

  /**
   * @param selected the finding that is looked at
   * @param chosen all findings that are chosen
   */
  public FixSteps(
      EditorViewModel editor,
      ObservableValue<Optional<Finding>> selected,
      ObservableValue<ImmutableList<Finding>> chosen,
      Author author,
      Texts texts) {
    this.editor = editor;
    this.selected = selected;
    this.chosen = chosen;
    this.author = author;
    this.texts = texts;
  }

  /** The finding that is looked at. */
  ObservableValue<Optional<Finding>> selected() {
    return selected;
  }

  /** Whether the decision on the finding is a plan that holds today. */
  boolean isPlan(Finding finding) {
    Decision decision = finding.decision();
    return decision != null && decision.isPlanOn(author.today().get());
  }

  /** The facts that the fix sets for all findings that it is for. */
  ImmutableList<Remedy.Change> changes(Fix fix) {
    return fix.changes(concerned(), editor.vocabulary());
  }

  /** The finding that is looked at, and the chosen ones of its threat. */
  private ImmutableList<Finding> concerned() {
    return selected
        .getValue()
        .map(finding ->
            Lists.immutable
                .of(finding)
                .newWithAll(
                    chosen
                        .getValue()
                        .select(other -> other.threat().id().equals(finding.threat().id())))
                .distinctBy(Finding::id))
        .orElse(Lists.immutable.empty());
  }

  /** How many findings a fix would be applied to now. */
  public int reach() {
    return concerned().size();
  }

  /** Makes the facts of a fix true in the model, as one step that can be undone. */
  public void state(Fix fix) {
    perform(Description.inWords(names(fix)), facts(fix, Fact::drawn));
  }

  /** A plan to write on: what the finding's plan says already, and this fix. */
  public DecisionDraft plan(Fix fix) {
    return DecisionDraft.plan(
        selected.getValue().map(Finding::decision),
        fix.measures(),
        texts.get("fixes.plan.reason", titles(fix)),
        author.name().get(),
        author.today().get());
  }

  /** What a plan is about, in a few words. */
  public String subject(Fix fix) {
    return texts.get("fixes.subject", titles(fix), concerned().size(), place());
  }

  private String place() {
    return selected.getValue().map(finding -> finding.focus().name()).orElse("");
  }

  /** Keeps the plan for every finding that it concerns. */
  public void keepPlan(Fix fix, DecisionDraft draft) {
    perform(
        Description.of("plan", names(fix)),
        concerned()
            .collect(finding ->
                new Edits.Decide(draft.on(finding.id(), draft.reasonProperty().get().strip()))));
  }

  /** A statement to write on that the fix is done. */
  public DoneDraft done() {
    return new DoneDraft(author.name().get(), author.today().get());
  }

  /**
   * States the facts of the fix with who says so and what shows it. A plan for what is done by that
   * has had its day and goes with the same step.
   */
  public void keepDone(Fix fix, DoneDraft draft) {
    ImmutableList<Edit> facts = facts(fix, draft::fact);
    ImmutableList<Edit> plans =
        fix.isEnough()
            ? concerned()
                .select(FixSteps::isPlanned)
                .collect(Finding::id)
                .collect(Edits.Undecide::new)
            : Lists.immutable.empty();
    perform(Description.of("done", names(fix)), facts.newWithAll(plans));
  }

  private static boolean isPlanned(Finding finding) {
    Decision decision = finding.decision();
    return decision != null && decision.status() == Decision.Status.IN_PROGRESS;
  }

  private ImmutableList<Edit> facts(Fix fix, Function<Value, Fact> stated) {
    return changes(fix)
        .collect(change ->
            new Edits.State(change.item(), change.property(), stated.apply(change.value())));
  }

  private static String names(Fix fix) {
    return fix.titles().makeString(", ");
  }

  private void perform(Description step, ImmutableList<? extends Edit> edits) {
    if (edits.notEmpty()) {
      editor.perform(new Edits.Together(step, Lists.immutable.withAll(edits)));
    }
  }

  /** The facts that the fix sets, one sentence each, with the names of the user's elements. */
  public ImmutableList<String> sentences(Fix fix) {
    return changes(fix).flatCollect(this::sentence);
  }

  private ImmutableList<String> sentence(Remedy.Change change) {
    return editor
        .model()
        .item(change.item())
        .flatMap(item ->
            editor
                .vocabulary()
                .property(change.property())
                .map(property ->
                    texts.get(
                        "fixes.fact",
                        item.name(),
                        property.label(),
                        property.display(change.value()))))
        .map(Lists.immutable::of)
        .orElse(Lists.immutable.empty());
  }

  /** Whether the model can say that the fix is done. */
  public boolean canBeStated(Fix fix) {
    return fix.remedies().anySatisfy(remedy -> remedy.changes().notEmpty());
  }

  /** The titles of a fix as a list for people. */
  public String titles(Fix fix) {
    ImmutableList<String> titles = fix.titles();
    return titles.size() == 1
        ? titles.getFirst()
        : texts.get("fixes.and", titles.take(titles.size() - 1).makeString(", "), titles.getLast());
  }
}
