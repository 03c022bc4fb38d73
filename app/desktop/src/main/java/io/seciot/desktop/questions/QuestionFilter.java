package io.seciot.desktop.questions;

import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Which questions are wanted. */
public final class QuestionFilter {

  private final StringProperty query = new SimpleStringProperty("");
  private final StringProperty item = new SimpleStringProperty("");
  private final StringProperty standard = new SimpleStringProperty("");
  private final BooleanProperty mandatory = new SimpleBooleanProperty();

  /** What is searched for. */
  public StringProperty queryProperty() {
    return query;
  }

  /** Only about the item with this id; empty for all. */
  public StringProperty itemProperty() {
    return item;
  }

  /** Only what the standard with this id wants to know; empty for all. */
  public StringProperty standardProperty() {
    return standard;
  }

  /** Only what a mandatory provision waits for. */
  public BooleanProperty mandatoryProperty() {
    return mandatory;
  }

  /** Lets everything through again. */
  public void clear() {
    query.set("");
    item.set("");
    standard.set("");
    mandatory.set(false);
  }

  /** Whether it lets everything through. */
  boolean isEmpty() {
    return query.get().isBlank()
        && item.get().isEmpty()
        && standard.get().isEmpty()
        && !mandatory.get();
  }

  void onChange(Runnable run) {
    query.subscribe(run);
    item.subscribe(run);
    standard.subscribe(run);
    mandatory.subscribe(run);
  }

  ImmutableList<Question> of(
      QuestionPool pool, EveryStandard standards, Function<Question, String> text) {
    Optional<StandardVerdicts> chosen = standards.standard(standard.get());
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    ImmutableList<String> binding =
        mandatory.get() ? mandatory(standards, chosen) : Lists.immutable.empty();
    return chosen
        .map(pool::of)
        .orElseGet(pool::ranked)
        .select(question -> text.apply(question).toLowerCase(Locale.ROOT).contains(wanted))
        .select(question -> item.get().isEmpty() || question.item().id().equals(item.get()))
        .select(question -> !mandatory.get() || binding.contains(question.id()));
  }

  /** Ids of the questions that mandatory provisions wait for. */
  private static ImmutableList<String> mandatory(
      EveryStandard standards, Optional<StandardVerdicts> chosen) {
    return chosen
        .map(Lists.immutable::of)
        .orElseGet(() -> standards.standardsProperty().get())
        .flatCollect(StandardVerdicts::provisions)
        .select(verdict -> verdict.provision().level() == ProvisionLevel.MANDATORY)
        .flatCollect(ProvisionVerdict::questions)
        .distinct();
  }
}
