package io.seciot.cli.questions;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.reasoning.Answers;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Values as they are typed on the command line. */
final class StatedValue {

  private StatedValue() {}

  /** As one would type it. */
  static String written(Value value) {
    return value.toString();
  }

  /** What the property takes, as the end of a sentence. */
  static String wanted(Property property) {
    String offered = Answers.offered(property).collect(StatedValue::written).makeString(", ");
    return switch (property.type()) {
      case CHOICE, FLAG -> "one of " + offered;
      case CHOICES -> "one or more of " + offered + ", with commas between them";
      case AMOUNT ->
          property.texts().unit().isEmpty()
              ? "a whole number"
              : "a whole number (" + property.texts().unit() + ")";
      case TEXT -> "a text";
      case CATALOGUE_PROTOCOL -> "the id of a protocol in the catalogue, such as mqtt";
      case CATALOGUE_PART -> "the id of a part in the catalogue, such as esp32";
    };
  }

  /** The value that was typed; empty where the property does not take it. */
  static Optional<Value> of(String typed, Property property, Catalogue catalogue) {
    String text = typed.strip();
    return switch (property.type()) {
      case CHOICE -> choice(text, property).map(Value::of);
      case CHOICES -> choices(text, property);
      case FLAG ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(Value.of(true));
            case "no", "false" -> Optional.of(Value.of(false));
            default -> Optional.empty();
          };
      case AMOUNT -> amount(text);
      case TEXT -> text.isEmpty() ? Optional.empty() : Optional.of(Value.of(text));
      case CATALOGUE_PROTOCOL -> catalogue.protocol(text).map(entry -> Value.of(entry.id()));
      case CATALOGUE_PART -> catalogue.part(text).map(entry -> Value.of(entry.id()));
    };
  }

  /** By its value, or by its label as other screens show it. */
  private static Optional<String> choice(String text, Property property) {
    return property
        .choices()
        .detectOptional(c -> c.value().equalsIgnoreCase(text) || c.label().equalsIgnoreCase(text))
        .map(Property.Choice::value);
  }

  private static Optional<Value> choices(String text, Property property) {
    ImmutableList<Optional<String>> chosen =
        Lists.immutable.of(text.split(",")).collect(one -> choice(one.strip(), property));
    return chosen.allSatisfy(Optional::isPresent)
        ? Optional.of(Value.of(chosen.collect(Optional::get)))
        : Optional.empty();
  }

  private static Optional<Value> amount(String text) {
    try {
      return Optional.of(Value.of(Long.parseLong(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
