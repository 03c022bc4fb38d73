package io.seciot.desktop.decisions;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;

/** Decides about the findings that are chosen; each decision is one step that can be undone. */
public final class DecisionsViewModel {

  /** Who decides, and on which day. */
  public record Author(Supplier<String> name, Supplier<LocalDate> today) {}

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final ObservableValue<ImmutableList<Finding>> chosen;
  private final Author author;
  private final Texts texts;

  /**
   * @param chosen the findings that are decided about
   */
  public DecisionsViewModel(
      EditorViewModel editor,
      AnalysisViewModel analysis,
      ObservableValue<ImmutableList<Finding>> chosen,
      Author author,
      Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.chosen = chosen;
    this.author = author;
    this.texts = texts;
  }

  /** The findings that are decided about. */
  public ObservableValue<ImmutableList<Finding>> chosenProperty() {
    return chosen;
  }

  /** A draft to fill in; begins with the earlier decision where it is the same for all. */
  public DecisionDraft draft(Decision.Status status) {
    return sameForAll()
        .filter(before -> before.status() == status)
        .map(before -> DecisionDraft.again(before, author.today().get()))
        .orElseGet(() -> DecisionDraft.of(status, author.name().get(), author.today().get()));
  }

  private Optional<Decision> sameForAll() {
    ImmutableList<Finding> findings = chosen.getValue();
    return findings.size() == 1
        ? Optional.ofNullable(findings.getFirst().decision())
        : Optional.empty();
  }

  /** What the draft is about, in a few words. */
  public String subject() {
    ImmutableList<Finding> findings = chosen.getValue();
    return findings.size() == 1
        ? texts.get(
            "decision.subject",
            findings.getFirst().explanation().title(),
            findings.getFirst().focus().name())
        : texts.get("decision.subjects", findings.size());
  }

  /** Keeps the draft for every chosen finding. */
  public void keep(DecisionDraft draft) {
    String why = why(draft);
    perform(key(draft.status()), finding -> new Edits.Decide(draft.on(finding, why)));
  }

  /** The model has one text for it, which reports and the command line show in full. */
  private String why(DecisionDraft draft) {
    String reason = draft.reasonProperty().get().strip();
    return draft.wantsEvidence()
        ? texts.get("decision.with-evidence", reason, draft.evidenceProperty().get().strip())
        : reason;
  }

  /** Makes every chosen finding undecided. */
  public void takeBack() {
    perform("undecide", Edits.Undecide::new);
  }

  /** In no language yet: the window may speak another by the time it is taken back. */
  private Description affected() {
    ImmutableList<Finding> findings = chosen.getValue();
    return findings.size() == 1
        ? Description.of(
            "finding",
            findings.getFirst().explanation().title(),
            new Description.Id(findings.getFirst().focus().id()))
        : Description.of("findings", findings.size());
  }

  private void perform(String step, java.util.function.Function<String, Edit> edit) {
    ImmutableList<Edit> edits =
        chosen.getValue().collect(Finding::id).distinct().collect(edit::apply);
    if (edits.notEmpty()) {
      editor.perform(new Edits.Together(Description.of(step, affected()), edits));
    }
  }

  /** Decisions whose finding is no longer there. */
  public ObservableValue<ImmutableList<Decision>> staleProperty() {
    return analysis.analysisProperty().map(Analysis::stale);
  }

  /** Forgets a decision whose finding is no longer there. */
  public void forget(Decision decision) {
    editor.perform(
        new Edits.Together(
            Description.of("forget", decision.finding()),
            org.eclipse.collections.impl.factory.Lists.immutable.of(
                new Edits.Undecide(decision.finding()))));
  }

  /** Whether the decision must be looked at again. */
  public boolean isExpired(Decision decision) {
    return decision.isExpiredOn(author.today().get());
  }

  /** What was decided, by whom, until when, on one line. */
  public String summary(Decision decision) {
    String what =
        texts.get(
            "decision.summary",
            texts.get("decision." + key(decision.status())),
            decision.signature().by());
    if (decision.expires() == null) {
      return what;
    }
    return texts.get(
        isExpired(decision) ? "decision.summary.expired" : "decision.summary.until",
        what,
        texts.day(decision.expires()));
  }

  static String key(Decision.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
