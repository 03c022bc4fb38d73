package io.seciot.desktop.decisions;

import io.seciot.model.Decision;
import io.seciot.model.Extras;
import io.seciot.model.Signature;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** A decision while it is being written. */
public final class DecisionDraft {

  private final Decision.Status status;
  private final ImmutableSortedSet<String> measures;
  private final Extras extras;
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty evidence = new SimpleStringProperty("");
  private final StringProperty owner = new SimpleStringProperty("");
  private final StringProperty ticket = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> expires = new SimpleObjectProperty<>();
  private final ObservableValue<String> obstacle;

  private DecisionDraft(
      Decision.Status status,
      String owner,
      LocalDate date,
      ImmutableSortedSet<String> measures,
      Extras extras) {
    this.status = status;
    this.measures = measures;
    this.extras = extras;
    this.owner.set(owner);
    this.date.set(date);
    this.obstacle =
        Bindings.createStringBinding(
            this::missing, reason, evidence, this.owner, this.date, expires);
  }

  /** A new decision. What is accepted is looked at again after a year unless someone says more. */
  static DecisionDraft of(Decision.Status status, String owner, LocalDate today) {
    DecisionDraft draft =
        new DecisionDraft(status, owner, today, SortedSets.immutable.empty(), Extras.NONE);
    if (status == Decision.Status.ACCEPTED) {
      draft.expires.set(today.plusYears(1));
    }
    return draft;
  }

  /** An earlier decision taken up again; it is made anew today. */
  static DecisionDraft again(Decision before, LocalDate today) {
    DecisionDraft draft =
        new DecisionDraft(
            before.status(), before.signature().by(), today, before.measures(), before.extras());
    draft.reason.set(before.reason());
    draft.ticket.set(before.ticket() == null ? "" : before.ticket());
    draft.expires.set(before.expires());
    return draft;
  }

  /**
   * A plan: work that is in progress, on these measures and on those that are planned already.
   *
   * @param before what was decided about the finding, if anything was
   * @param reason what the plan says, after what an earlier one says
   */
  public static DecisionDraft plan(
      Optional<Decision> before,
      ImmutableSortedSet<String> measures,
      String reason,
      String owner,
      LocalDate today) {
    Optional<Decision> plan =
        before.filter(decision -> decision.status() == Decision.Status.IN_PROGRESS);
    if (plan.isPresent()) {
      Decision known = plan.get();
      DecisionDraft more = again(known.withMeasures(known.measures().newWithAll(measures)), today);
      if (!known.measures().containsAllIterable(measures)) {
        more.reason.set(known.reason() + "\n" + reason);
      }
      return more;
    }
    DecisionDraft draft =
        new DecisionDraft(Decision.Status.IN_PROGRESS, owner, today, measures, Extras.NONE);
    draft.reason.set(reason);
    return draft;
  }

  /** What is decided. */
  public Decision.Status status() {
    return status;
  }

  /** Why. */
  public StringProperty reasonProperty() {
    return reason;
  }

  /** What shows that it is so, such as a test report; only asked for what is mitigated. */
  public StringProperty evidenceProperty() {
    return evidence;
  }

  /** Whether evidence is asked for. */
  public boolean wantsEvidence() {
    return status == Decision.Status.MITIGATED;
  }

  /** Who answers for it: a name or a role. */
  public StringProperty ownerProperty() {
    return owner;
  }

  /** Where the work is tracked; empty for nowhere. */
  public StringProperty ticketProperty() {
    return ticket;
  }

  /** The day of the decision; null while it is not given. */
  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  /** The first day on which it must be looked at again; null for never. */
  public ObjectProperty<@Nullable LocalDate> expiresProperty() {
    return expires;
  }

  /** The name of what is missing: owner, date, reason, evidence, expires; empty for nothing. */
  public ObservableValue<String> obstacle() {
    return obstacle;
  }

  private String missing() {
    if (reason.get().isBlank()) {
      return "reason";
    }
    if (wantsEvidence() && evidence.get().isBlank()) {
      return "evidence";
    }
    if (owner.get().isBlank()) {
      return "owner";
    }
    LocalDate day = date.get();
    if (day == null) {
      return "date";
    }
    LocalDate until = expires.get();
    return until != null && !until.isAfter(day) ? "expires" : "";
  }

  /**
   * The decision on one finding.
   *
   * @param why reason and evidence as one text
   */
  public Decision on(String finding, String why) {
    return new Decision(
        finding,
        status,
        new Signature(owner.get().strip(), Objects.requireNonNull(date.get())),
        why,
        ticket.get().isBlank() ? null : ticket.get().strip(),
        expires.get(),
        measures,
        extras);
  }
}
