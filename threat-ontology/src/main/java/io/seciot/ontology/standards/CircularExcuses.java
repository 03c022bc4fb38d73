package io.seciot.ontology.standards;

import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.standards.Edition.Entry;
import io.seciot.ontology.standards.Rule.Check;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * Refuses rules by which a failing would excuse itself: a value that a check calls bad must not be
 * what makes the same provision not applicable.
 */
final class CircularExcuses {

  private final Vocabulary vocabulary;
  private final Place file;

  CircularExcuses(Vocabulary vocabulary, Place file) {
    this.vocabulary = vocabulary;
    this.file = file;
  }

  void refuse(Edition edition) {
    for (Entry entry : edition.entries()) {
      for (Sign sign : entry.needs().flatCollect(signs -> signs)) {
        sign.any().reject(Sign.Line::evidence).each(line -> refuse(entry, sign, line));
      }
    }
  }

  private void refuse(Entry entry, Sign sign, Sign.Line line) {
    Wanted where = line.where();
    if (where == null) {
      return;
    }
    ImmutableSet<Value> excusing = others(where);
    for (Check check : entry.parts().flatCollect(part -> part.rule().checks())) {
      if (check.good().property().equals(where.property())) {
        ImmutableSet<Value> both = excusing.intersect(others(check.good()));
        if (both.notEmpty()) {
          file.complaints()
              .add(
                  file.file(),
                  check.line(),
                  "provisions/" + entry.provision().id(),
                  "\""
                      + both.getAny()
                      + "\" breaks it and would make it not applicable by the"
                      + " sign \""
                      + sign.id()
                      + "\"",
                  "Count the value as good, or let the sign be present with it");
        }
      }
    }
  }

  private ImmutableSet<Value> others(Wanted wanted) {
    return vocabulary
        .property(wanted.property())
        .map(property -> without(property, wanted))
        .orElse(Sets.immutable.empty());
  }

  private static ImmutableSet<Value> without(Property property, Wanted wanted) {
    return PropertyValues.all(property).reject(wanted.values()::contains);
  }
}
