package io.seciot.desktop.inspector;

import io.seciot.desktop.text.SourceWords;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Fact;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.collections.api.list.ImmutableList;

/** Facts in words: values, how often each occurs, and where a fact comes from. */
final class FactWords {

  private final Parts parts;
  private final Texts texts;

  FactWords(Parts parts, Texts texts) {
    this.parts = parts;
    this.texts = texts;
  }

  /** A value as it is read in the row of its property. */
  String value(Property property, Value value) {
    return switch (property.type()) {
      case FLAG -> texts.get(Value.of(true).equals(value) ? "value.yes" : "value.no");
      case CATALOGUE_PART, CATALOGUE_PROTOCOL -> part(value.toString());
      case CHOICE, CHOICES, AMOUNT, TEXT -> property.display(value);
    };
  }

  /** Which values there are and how often; the three most frequent, by name. */
  String counted(Property property, ImmutableList<Optional<Value>> values) {
    return values
        .collect(value ->
            value.map(known -> value(property, known)).orElseGet(() -> texts.get("value.unknown")))
        .toBag()
        .topOccurrences(3)
        .toSortedListBy(pair -> pair.getOne())
        .collect(pair -> texts.get("inspector.times", pair.getOne(), pair.getTwo()))
        .makeString(", ");
  }

  /** Where a fact comes from; empty for what was stated while drawing. */
  String source(Fact fact) {
    return switch (fact.source()) {
      case Source.Drawn drawn -> "";
      // Shown below the value, where it can be changed.
      case Source.Evidence evidence -> "";
      case Source source -> SourceWords.of(source, this::part, texts);
    };
  }

  /** What parts can do with regard to a property, a line for each; empty for nothing. */
  String remarks(Property property, Set<Parts.Part> named) {
    return named.stream()
        .filter(part -> part.remarks().containsKey(property.id()))
        .map(part -> texts.get("inspector.remark", part.name(), part.remarks().get(property.id())))
        .collect(Collectors.joining("\n"));
  }

  private String part(String id) {
    return parts.protocol(id).or(() -> parts.product(id)).map(Parts.Part::name).orElse(id);
  }
}
