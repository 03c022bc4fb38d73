package io.seciot.desktop.inspector;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogue says of an item through the parts and protocols that it or what is inside it
 * names: a lock is asked for secure boot, the chip inside it knows.
 */
final class CatalogueSays {

  /** One statement: the part that makes it and what it says. */
  record Statement(Parts.Part part, Value value) {}

  private final Vocabulary vocabulary;
  private final Parts parts;

  CatalogueSays(Vocabulary vocabulary, Parts parts) {
    this.vocabulary = vocabulary;
    this.parts = parts;
  }

  /** The parts that say something of an item, its own first. */
  Set<Parts.Part> parts(Architecture model, Item item) {
    Set<Parts.Part> found = new LinkedHashSet<>();
    named(item, found);
    for (Element inside : model.elements().select(e -> item.id().equals(e.parent()))) {
      named(inside, found);
    }
    return found;
  }

  /** Facts by property; of several parts the first is heard. */
  Map<String, Statement> facts(Set<Parts.Part> parts) {
    Map<String, Statement> found = new LinkedHashMap<>();
    for (Parts.Part part : parts) {
      part.implies()
          .forEachKeyValue((id, fact) -> found.putIfAbsent(id, new Statement(part, fact.value())));
    }
    return found;
  }

  private void named(Item item, Set<Parts.Part> found) {
    vocabulary
        .propertiesOf(item.kind())
        .forEach(property -> part(item, property).ifPresent(found::add));
  }

  private Optional<Parts.Part> part(Item item, Property property) {
    Optional<String> named = item.fact(property.id()).map(Fact::value).map(Value::toString);
    return switch (property.type()) {
      case CATALOGUE_PROTOCOL -> named.flatMap(parts::protocol);
      case CATALOGUE_PART -> named.flatMap(parts::product);
      case CHOICE, CHOICES, FLAG, AMOUNT, TEXT -> Optional.empty();
    };
  }
}
