package io.seciot.ontology.risk;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a model will be like when all plans are done.
 *
 * @param plans what is planned
 * @param analysis of the model with the facts of all plans; the present one where there are none
 */
public record Target(ImmutableList<PlannedWork> plans, Analysis analysis) {

  /** What is planned against the finding. */
  public Optional<PlannedWork> planFor(Finding finding) {
    return plans.detectOptional(work -> work.finding().id().equals(finding.id()));
  }

  /** The risk of the finding that is left; empty where it will be gone. */
  public Optional<Risk> residual(Finding finding) {
    return analysis.finding(finding.id()).map(Finding::risk);
  }

  /**
   * The model with the facts of the plans. A plan never makes worse what is stated or planned
   * already: of two choices of a property the better one holds.
   */
  static Architecture model(
      Architecture present, ImmutableList<PlannedWork> plans, Knowledge knowledge) {
    Architecture target = present;
    for (PlannedWork work : plans) {
      for (Remedy.Change change : work.changes(knowledge)) {
        if (!isWorse(change, target, knowledge)) {
          target = change.in(target);
        }
      }
    }
    return target;
  }

  private static boolean isWorse(Remedy.Change change, Architecture model, Knowledge knowledge) {
    Optional<Value> stated =
        model.item(change.item()).flatMap(item -> stated(item, change.property()));
    Optional<Property> property = knowledge.vocabulary().property(change.property());
    return stated.isPresent()
        && property.isPresent()
        && rank(property.get(), stated.get()) < rank(property.get(), change.value());
  }

  private static Optional<Value> stated(Item item, String property) {
    return item.fact(property).map(Fact::value);
  }

  /** Where a choice stands, the best first; what is no choice comes last. */
  private static int rank(Property property, Value value) {
    int place = property.choices().detectIndex(choice -> choice.value().equals(value.toString()));
    return place < 0 ? Integer.MAX_VALUE : place;
  }
}
