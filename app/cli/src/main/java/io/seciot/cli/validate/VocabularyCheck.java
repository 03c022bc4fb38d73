package io.seciot.cli.validate;

import io.seciot.catalog.Catalogue;
import io.seciot.cli.workbench.Nearest;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Compares kinds, properties, values and countermeasures of a model with the vocabulary and the
 * catalogue.
 */
public final class VocabularyCheck {

  private final Knowledge knowledge;
  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final MutableList<Notice> found = Lists.mutable.empty();

  private VocabularyCheck(Knowledge knowledge, Catalogue catalogue) {
    this.knowledge = knowledge;
    this.vocabulary = knowledge.vocabulary();
    this.catalogue = catalogue;
  }

  /** Every word that is not known, in the order of the ids; empty for a model without surprises. */
  public static ImmutableList<Notice> of(
      Architecture model, Knowledge knowledge, Catalogue catalogue) {
    VocabularyCheck check = new VocabularyCheck(knowledge, catalogue);
    model.items().forEachValue(check::item);
    model.decisions().forEachValue(check::decision);
    return check.found.toImmutable();
  }

  private void decision(Decision decision) {
    decision
        .measures()
        .reject(knowledge.countermeasures()::containsKey)
        .forEach(id -> measure(decision, id));
  }

  private void measure(Decision decision, String id) {
    found.add(
        new Notice(
            decision.finding(),
            "measures",
            "there is no countermeasure \"" + id + "\"; nothing follows from it",
            Nearest.to(id, knowledge.countermeasures().keysView().toSortedList())
                .map(near -> "Did you mean \"" + near + "\"")
                .orElse("seciot fix lists the countermeasures of a finding")));
  }

  private void item(Item item) {
    Kind kind = vocabulary.kind(item.kind()).orElse(null);
    if (kind == null || (item instanceof Element && !vocabulary.isA(kind.id(), "element"))) {
      unknownKind(item);
      return;
    }
    if (kind.place().group()) {
      add(item, "kind", "\"" + kind.id() + "\" is a heading and not a kind", kindAdvice(kind.id()));
    }
    item.facts().forEachKeyValue((property, fact) -> fact(item, property, fact));
  }

  private void unknownKind(Item item) {
    ImmutableList<String> drawable =
        vocabulary
            .kinds()
            .select(kind -> !kind.place().group() && vocabulary.isA(kind.id(), "element"))
            .collect(Kind::id);
    add(
        item,
        "kind",
        "there is no kind \"" + item.kind() + "\"; no threat will be looked for on it",
        Nearest.to(item.kind(), drawable)
            .map(near -> "Did you mean \"" + near + "\"")
            .orElse("Use a kind of the vocabulary"));
  }

  private String kindAdvice(String group) {
    ImmutableList<Kind> below = vocabulary.below(group);
    return below.isEmpty()
        ? "Use a kind of the vocabulary"
        : "Use one of " + below.collect(Kind::id).makeString(", ");
  }

  private void fact(Item item, String id, Fact fact) {
    String field = "facts." + id;
    ImmutableList<Property> possible = vocabulary.propertiesOf(item.kind());
    Property property = possible.detect(candidate -> candidate.id().equals(id));
    if (property != null) {
      value(item, field, property, fact.value());
    } else if (vocabulary.property(id).isPresent()) {
      add(
          item,
          field,
          "the property does not apply to the kind \"" + item.kind() + "\" and is passed over",
          "State it of an item that has it: "
              + vocabulary.property(id).orElseThrow().appliesTo().makeString(", "));
    } else {
      add(
          item,
          field,
          "there is no such property; it is passed over",
          Nearest.to(id, possible.collect(Property::id))
              .map(near -> "Did you mean \"" + near + "\"")
              .orElse("Take it out or use a property of the vocabulary"));
    }
  }

  private void value(Item item, String field, Property property, Value value) {
    switch (property.type()) {
      case CHOICE -> {
        if (value instanceof Value.Text text) {
          choice(item, field, property, text.text());
        } else {
          wrongShape(item, field, value, "one of " + choices(property));
        }
      }
      case CHOICES -> {
        switch (value) {
          case Value.Text text -> choice(item, field, property, text.text());
          case Value.Texts several ->
              several.texts().forEach(text -> choice(item, field, property, text));
          case Value.Flag flag -> wrongShape(item, field, flag, "a list of " + choices(property));
          case Value.Amount amount ->
              wrongShape(item, field, amount, "a list of " + choices(property));
        }
      }
      case FLAG -> shape(value instanceof Value.Flag, item, field, value, "true or false");
      case AMOUNT -> shape(value instanceof Value.Amount, item, field, value, "a whole number");
      case TEXT -> shape(value instanceof Value.Text, item, field, value, "a text");
      case CATALOGUE_PROTOCOL ->
          catalogued(item, field, value, catalogue.protocol(value.toString()).isPresent());
      case CATALOGUE_PART ->
          catalogued(item, field, value, catalogue.part(value.toString()).isPresent());
    }
  }

  private void choice(Item item, String field, Property property, String text) {
    if (property.choice(text).isEmpty()) {
      ImmutableList<String> values = property.choices().collect(Property.Choice::value);
      add(
          item,
          field,
          "\"" + text + "\" is not a value of it and is passed over",
          Nearest.to(text, values)
              .map(near -> "Did you mean \"" + near + "\"; it takes " + choices(property))
              .orElse("Use one of " + choices(property)));
    }
  }

  private void catalogued(Item item, String field, Value value, boolean known) {
    if (!known) {
      add(
          item,
          field,
          "the catalogue has no \"" + value + "\"; nothing follows from it",
          catalogue
              .search(value.toString())
              .getFirstOptional()
              .map(entry -> "Did you mean \"" + entry.id() + "\" (" + entry.name() + ")")
              .orElse("State what matters about it as facts of its own"));
    }
  }

  private void shape(boolean fits, Item item, String field, Value value, String expected) {
    if (!fits) {
      wrongShape(item, field, value, expected);
    }
  }

  private void wrongShape(Item item, String field, Value value, String expected) {
    add(item, field, "\"" + value + "\" does not fit and is passed over", "Give " + expected);
  }

  private static String choices(Property property) {
    return property.choices().collect(Property.Choice::value).makeString(", ");
  }

  private void add(Item item, String field, String reason, String advice) {
    found.add(new Notice(item.id(), field, reason, advice));
  }
}
