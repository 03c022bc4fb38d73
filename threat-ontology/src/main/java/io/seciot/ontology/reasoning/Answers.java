package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.knowledge.Property;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Tries the answers to a question, each on a copy of the model, so that people see what an answer
 * decides before they give it.
 */
public final class Answers {

  private final Analysis asked;
  private final Function<Architecture, Analysis> analyse;

  /**
   * Tries answers to the questions of an analysis.
   *
   * @param analyse analyses a copy, such as {@link Reasoner#analyse}; a reasoner has seen the copy
   *     last and not the model
   */
  public Answers(Analysis asked, Function<Architecture, Analysis> analyse) {
    this.asked = asked;
    this.analyse = analyse;
  }

  /** An answer and what it changes. */
  public record Tried(Value value, AnalysisDifference effect) {}

  /**
   * Every answer that the property offers, in its order. One where several can be chosen is tried
   * alone. Empty for numbers and texts, of which there is no end.
   */
  public ImmutableList<Tried> to(Question question) {
    return offered(question.property()).collect(value -> new Tried(value, effect(question, value)));
  }

  private AnalysisDifference effect(Question question, Value value) {
    Edits.State answer =
        new Edits.State(question.item().id(), question.property().id(), Fact.drawn(value));
    return AnalysisDifference.between(asked, analyse.valueOf(answer.apply(asked.model())));
  }

  /** The answers to choose from. */
  public static ImmutableList<Value> offered(Property property) {
    return switch (property.type()) {
      case CHOICE -> property.choices().collect(choice -> Value.of(choice.value()));
      case CHOICES ->
          property.choices().collect(choice -> Value.of(Lists.immutable.of(choice.value())));
      case FLAG -> Lists.immutable.of(Value.of(true), Value.of(false));
      case AMOUNT, TEXT, CATALOGUE_PROTOCOL, CATALOGUE_PART -> Lists.immutable.empty();
    };
  }
}
