package io.seciot.desktop.review;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.model.diff.Changes;
import io.seciot.model.diff.FieldChange;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An item that is otherwise than before, in words: "Debug access: Open → Locked". */
final class ItemWords {

  private static final String SOURCE = ".source";

  /** Fields that hold ids of other items. */
  private static final Set<String> REFERENCES =
      Set.of("in", "from", "to", "updates", "data", "flows");

  private final Texts texts;
  private final Vocabulary vocabulary;

  ItemWords(Texts texts, Vocabulary vocabulary) {
    this.texts = texts;
    this.vocabulary = vocabulary;
  }

  /** The name with the kind. */
  String title(Item item) {
    String kind = vocabulary.kind(item.kind()).map(Kind::label).orElse(item.kind());
    return texts.get("review.item", item.name(), kind);
  }

  /** One field with both values. */
  String line(Changes.Change change, FieldChange field, Architecture before, Architecture after) {
    return texts.get(
        "review.line",
        label(field.field()),
        value(change.before(), field.field(), field.before(), before),
        value(change.after(), field.field(), field.after(), after));
  }

  private String label(String field) {
    if (!field.startsWith(FieldChange.FACT)) {
      return texts.get("review.field." + field);
    }
    String id = field.substring(FieldChange.FACT.length());
    return property(id)
        .map(Property::label)
        .or(() ->
            stated(id)
                .flatMap(this::property)
                .map(about -> texts.get("review.source", about.label())))
        .orElse(id);
  }

  private Optional<Property> property(String id) {
    return vocabulary.property(id);
  }

  private static Optional<String> stated(String id) {
    return id.endsWith(SOURCE)
        ? Optional.of(id.substring(0, id.length() - SOURCE.length()))
        : Optional.empty();
  }

  private String value(Item item, String field, @Nullable String text, Architecture model) {
    if (text == null) {
      return texts.get(field.startsWith(FieldChange.FACT) ? "review.unknown" : "review.nothing");
    }
    if (field.startsWith(FieldChange.FACT)) {
      String id = field.substring(FieldChange.FACT.length());
      return item.fact(id)
          .flatMap(fact -> property(id).map(property -> property.display(fact.value())))
          .orElse(text);
    }
    if (field.equals("kind")) {
      return vocabulary.kind(text).map(Kind::label).orElse(text);
    }
    return switch (field) {
      case "phase" -> text.toLowerCase(Locale.ROOT).replace('_', ' ');
      case String other when REFERENCES.contains(other) -> names(text, model);
      default -> text;
    };
  }

  private static String names(String ids, Architecture model) {
    return Arrays.stream(ids.split(", "))
        .map(id -> model.item(id).map(Item::name).orElse(id))
        .collect(Collectors.joining(", "));
  }
}
