package io.seciot.ontology.standards;

import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/** The values that a property can take. */
final class PropertyValues {

  private PropertyValues() {}

  /** Whether the property can have the value. */
  static boolean allows(Property property, Value value) {
    return all(property).contains(value);
  }

  /** All values of a choice or flag; none for the other types, which no rule may read. */
  static ImmutableSet<Value> all(Property property) {
    return switch (property.type()) {
      case CHOICE, CHOICES ->
          property.choices().collect(choice -> Value.of(choice.value())).toImmutableSet();
      case FLAG -> Sets.immutable.of(Value.of(true), Value.of(false));
      case AMOUNT, TEXT, CATALOGUE_PROTOCOL, CATALOGUE_PART -> Sets.immutable.empty();
    };
  }
}
