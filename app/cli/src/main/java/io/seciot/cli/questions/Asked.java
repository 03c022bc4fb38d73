package io.seciot.cli.questions;

import io.seciot.cli.workbench.Nearest;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers: an open question, or a property that is stated already or that nothing
 * depends on yet.
 */
record Asked(Item item, Property property) {

  private static final int MOST_NAMED = 5;

  /** Finds what the id asks, or says which questions there are. */
  static Asked in(Analysis analysis, String id, Vocabulary vocabulary) throws ProblemException {
    int slash = id.indexOf('/');
    Item item = analysis.model().item(slash < 0 ? "" : id.substring(0, slash)).orElse(null);
    ImmutableList<Property> properties =
        item == null ? Lists.immutable.empty() : vocabulary.propertiesOf(item.kind());
    Property property = properties.detect(p -> p.id().equals(id.substring(slash + 1)));
    if (item == null || property == null) {
      ImmutableList<String> sensible =
          properties.collect(p -> Question.id(id.substring(0, slash), p.id()));
      throw new ProblemException(
          Problem.ofFile(
              Problem.quote(id), "the model has no such question", advice(analysis, id, sensible)));
    }
    return new Asked(item, property);
  }

  private static String advice(Analysis analysis, String id, ImmutableList<String> sensible) {
    ImmutableList<String> open = analysis.everyQuestion().collect(Question::id);
    return Nearest.to(id, open.newWithAll(sensible))
        .map(near -> "Did you mean \"" + near + "\"")
        .orElseGet(() ->
            open.isEmpty()
                ? "No question is open; write item and property, as in lock/secureBoot"
                : "Open are "
                    + open.take(MOST_NAMED).makeString(", ")
                    + (open.size() > MOST_NAMED
                        ? " and " + (open.size() - MOST_NAMED) + " more; see seciot questions"
                        : ""));
  }

  String id() {
    return Question.id(item.id(), property.id());
  }

  String text() {
    return property.question(item.name());
  }

  /** What is stated so far, if anything is. */
  @Nullable Fact stated() {
    return item.facts().get(property.id());
  }
}
