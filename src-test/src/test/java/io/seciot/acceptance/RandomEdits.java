package io.seciot.acceptance;

import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Signature;
import io.seciot.model.Value;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Edits as people make them, drawn at random; the same seed makes the same ones. */
final class RandomEdits {

  private static final List<String> KINDS =
      List.of(
          "lock",
          "gateway",
          "sensor",
          "chip",
          "firmware",
          "debug-port",
          "storage",
          "broker",
          "api",
          "mobile-app",
          "data-store",
          "internet",
          "local-network",
          "third-party",
          "container");

  private final Random random;
  private final Vocabulary vocabulary;
  private int made;

  RandomEdits(long seed, Vocabulary vocabulary) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  /** An edit that may or may not fit the model. */
  Edit next(Analysis last) {
    Architecture model = last.model();
    return switch (random.nextInt(14)) {
      case 0 ->
          new Edits.Add(Element.of("new-" + made++, pick(KINDS), "New").withParent(parent(model)));
      case 1 -> new Edits.Connect(Flow.of("new-" + made++, "New", element(model), element(model)));
      case 2 -> new Edits.Nest(element(model), parent(model));
      case 3 -> new Edits.Remove(SortedSets.immutable.of(item(model).id()));
      case 4 -> new Edits.Replace(retyped(model));
      case 5 -> new Edits.CarryData(item(model).id(), SortedSets.immutable.of(data(model)));
      case 6 -> new Edits.Rename(item(model).id(), "Renamed " + made++);
      case 7 -> decision(last);
      case 8 -> new Edits.Add(FirmwareUpdate.of("new-" + made++, "New", element(model)));
      default -> statement(model);
    };
  }

  private Edit statement(Architecture model) {
    Item item = item(model);
    ImmutableList<Property> properties =
        vocabulary.propertiesOf(item.kind()).select(property -> property.choices().notEmpty());
    if (properties.isEmpty()) {
      return new Edits.Rename(item.id(), "Renamed " + made++);
    }
    Property property = pick(properties.castToList());
    if (random.nextInt(4) == 0) {
      return new Edits.State(item.id(), property.id(), null);
    }
    String choice = pick(property.choices().castToList()).value();
    Value value =
        property.type() == Property.Type.CHOICES ? Value.of(List.of(choice)) : Value.of(choice);
    return new Edits.State(item.id(), property.id(), Fact.drawn(value));
  }

  private Edit decision(Analysis last) {
    if (last.findings().isEmpty()) {
      return new Edits.Undecide("none");
    }
    Signature signature = new Signature("Reviewer", LocalDate.of(2026, 1, 31));
    return new Edits.Decide(
        new Decision(
            pick(last.findings().castToList()).id(),
            pick(List.of(Decision.Status.values())),
            signature,
            "Because",
            null,
            null,
            Extras.NONE));
  }

  private Item retyped(Architecture model) {
    return switch (item(model)) {
      case Element element ->
          new Element(element.profile(), pick(KINDS), element.parent(), element.data());
      case Flow flow -> flow.withEnds(flow.target(), element(model));
      case Item other -> other;
    };
  }

  private Item item(Architecture model) {
    return pick(List.copyOf(model.items().castToSortedMap().values()));
  }

  private String element(Architecture model) {
    return model.elements().isEmpty() ? "none" : pick(model.elements().castToList()).id();
  }

  private @Nullable String parent(Architecture model) {
    return random.nextInt(5) == 0 ? null : element(model);
  }

  private String data(Architecture model) {
    return model.dataAssets().isEmpty() ? "none" : pick(model.dataAssets().castToList()).id();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
