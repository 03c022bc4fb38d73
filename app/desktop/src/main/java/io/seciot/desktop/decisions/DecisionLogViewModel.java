package io.seciot.desktop.decisions;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.decisions.DecisionRow.State;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Every decision of the model: who, when, what, why, until when, and whether it still holds. */
public final class DecisionLogViewModel {

  private final Supplier<LocalDate> today;
  private final Texts texts;
  private final StringProperty query = new SimpleStringProperty("");
  private final BooleanProperty onlyAttention = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<ImmutableList<DecisionRow>> rows =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final Subscription following;
  private ImmutableList<DecisionRow> all = Lists.immutable.empty();

  /** Follows the analysis of a document until it is closed. */
  public DecisionLogViewModel(AnalysisViewModel analysis, Supplier<LocalDate> today, Texts texts) {
    this.today = today;
    this.texts = texts;
    this.following = analysis.analysisProperty().subscribe(this::follow);
    query.subscribe((before, now) -> narrow());
    onlyAttention.subscribe((before, now) -> narrow());
  }

  /** What is searched for in all that a row says. */
  public StringProperty queryProperty() {
    return query;
  }

  /** Lists only what has expired or has lost its finding. */
  public BooleanProperty onlyAttentionProperty() {
    return onlyAttention;
  }

  /** The decisions that fit, the latest first. */
  public ReadOnlyObjectProperty<ImmutableList<DecisionRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Whether there is any decision at all. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Follows no longer. */
  public void close() {
    following.unsubscribe();
  }

  private void follow(Analysis analysis) {
    all =
        analysis
            .model()
            .decisions()
            .toList()
            .collect(decision -> row(decision, analysis))
            .sortThis(
                Comparator.comparing((DecisionRow row) -> row.decision().signature().on())
                    .reversed()
                    .thenComparing(row -> row.finding()))
            .toImmutable();
    narrow();
  }

  private DecisionRow row(Decision decision, Analysis analysis) {
    Optional<Finding> finding = analysis.finding(decision.finding());
    State state =
        finding.isEmpty()
            ? State.STALE
            : decision.isExpiredOn(today.get()) ? State.EXPIRED : State.HOLDS;
    String words =
        finding
            .map(found ->
                texts.get("decision.subject", found.explanation().title(), found.focus().name()))
            .orElse(decision.finding());
    return new DecisionRow(decision, words, state);
  }

  private void narrow() {
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    rows.set(
        all.select(row -> !onlyAttention.get() || row.wantsAttention())
            .select(row ->
                cells(row).anySatisfy(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted))));
  }

  /** What was decided, in words. */
  String status(DecisionRow row) {
    return texts.get("decision." + DecisionsViewModel.key(row.decision().status()));
  }

  /** Whether it still holds, in words. */
  String state(DecisionRow row) {
    return texts.get("decisions.state." + row.state().name().toLowerCase(Locale.ROOT));
  }

  private ImmutableList<String> cells(DecisionRow row) {
    Decision decision = row.decision();
    return Lists.immutable.of(
        row.finding(),
        status(row),
        state(row),
        decision.reason(),
        decision.signature().by(),
        decision.signature().on().toString(),
        decision.expires() == null ? "" : decision.expires().toString(),
        decision.ticket() == null ? "" : decision.ticket());
  }

  /** The rows that fit as a table that spreadsheets take from the clipboard, with a head line. */
  public String table() {
    ImmutableList<String> head =
        Lists.immutable
            .of("finding", "status", "state", "reason", "by", "on", "until", "ticket")
            .collect(column -> texts.get("decisions.column." + column));
    MutableList<ImmutableList<String>> lines = Lists.mutable.empty();
    lines.add(head);
    rows.get().forEach(row -> lines.add(cells(row)));
    return lines
        .collect(line -> line.collect(DecisionLogViewModel::plain).makeString("\t"))
        .makeString("", "\n", "\n");
  }

  /** What a cell cannot hold, and what a spreadsheet would take for a formula. */
  private static String plain(String cell) {
    String line = cell.replaceAll("[\\t\\r\\n]+", " ").strip();
    return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
