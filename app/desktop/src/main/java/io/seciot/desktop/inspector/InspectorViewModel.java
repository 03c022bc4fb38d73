package io.seciot.desktop.inspector;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/** What is stated of the selected item; of the product where nothing or several are selected. */
public final class InspectorViewModel {

  /**
   * All that is shown of one item.
   *
   * @param kind what the vocabulary says of its kind; empty for an unknown one
   */
  public record Sheet(Item item, Optional<Kind> kind, ImmutableList<Section> sections) {}

  /** A heading and the properties below it. */
  public record Section(String title, ImmutableList<Row> rows) {}

  /**
   * One property.
   *
   * @param value what is stated; empty for unknown
   * @param source where that comes from, in words; empty for unknown
   * @param implied what the catalogue says, in words; empty where it says nothing
   */
  public record Row(Property property, Optional<Value> value, String source, String implied) {}

  private final EditorViewModel editor;
  private final Vocabulary vocabulary;
  private final Parts parts;
  private final Function<Item, ImmutableList<Property>> relevant;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();

  /**
   * Follows the selection and the model.
   *
   * @param relevant the properties of an item that are worth showing
   */
  public InspectorViewModel(
      EditorViewModel editor,
      Parts parts,
      Function<Item, ImmutableList<Property>> relevant,
      Texts texts) {
    this.editor = editor;
    this.vocabulary = editor.vocabulary();
    this.parts = parts;
    this.relevant = relevant;
    this.texts = texts;
    editor.modelProperty().subscribe(this::follow);
    editor.selectionProperty().subscribe(this::follow);
    follow();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** The model that the item belongs to. */
  public Architecture model() {
    return editor.model();
  }

  /** The catalogue's entries for a property. */
  public ImmutableList<Parts.Part> choices(Property property) {
    return property.type() == Property.Type.CATALOGUE_PROTOCOL
        ? parts.protocols()
        : parts.products();
  }

  /** States a property. */
  public void state(Property property, Value value) {
    Item item = sheet.get().item();
    Optional<Fact> before = item.fact(property.id());
    if (before.isEmpty() || !before.get().value().equals(value)) {
      editor.perform(new Edits.State(item.id(), property.id(), Fact.drawn(value)));
    }
  }

  /** Makes a property unknown again. */
  public void forget(Property property) {
    if (sheet.get().item().fact(property.id()).isPresent()) {
      editor.perform(new Edits.State(sheet.get().item().id(), property.id(), null));
    }
  }

  /** Gives the item another name. */
  public void rename(String name) {
    Item item = sheet.get().item();
    if (!name.isBlank() && !name.equals(item.name())) {
      editor.perform(new Edits.Rename(item.id(), name.strip()));
    }
  }

  /** Describes the item. */
  public void describe(String text) {
    Item item = sheet.get().item();
    if (!text.equals(item.profile().description())) {
      editor.perform(new Edits.Describe(item.id(), text));
    }
  }

  private void follow() {
    Item item = editor.selectedItem().orElse(editor.model().product());
    sheet.set(new Sheet(item, vocabulary.kind(item.kind()), sections(item)));
  }

  private ImmutableList<Section> sections(Item item) {
    ImmutableMap<String, Implied> implied = implied(item);
    MutableSortedMap<Integer, String> order = SortedMaps.mutable.empty();
    ImmutableList<Property> properties = relevant.apply(item).collect(vocabulary::inOwnWords);
    for (Property property : properties) {
      if (!order.containsValue(property.texts().section())) {
        order.put(order.size(), property.texts().section());
      }
    }
    return Lists.immutable
        .withAll(order.values())
        .collect(title ->
            new Section(
                title,
                properties
                    .select(property -> property.texts().section().equals(title))
                    .collect(property -> row(item, property, implied.get(property.id())))));
  }

  private Optional<Parts.Part> part(Property property, String id) {
    return property.type() == Property.Type.CATALOGUE_PROTOCOL
        ? parts.protocol(id)
        : parts.product(id);
  }

  private record Implied(String part, Value value) {}

  /** What the parts say that the item names. */
  private ImmutableMap<String, Implied> implied(Item item) {
    org.eclipse.collections.api.map.MutableMap<String, Implied> found = Maps.mutable.empty();
    for (Property property : vocabulary.propertiesOf(item.kind())) {
      if (property.type() == Property.Type.CATALOGUE_PART
          || property.type() == Property.Type.CATALOGUE_PROTOCOL) {
        item.fact(property.id())
            .flatMap(fact -> part(property, fact.value().toString()))
            .ifPresent(part ->
                part.implies()
                    .forEachKeyValue(
                        (id, fact) -> found.put(id, new Implied(part.name(), fact.value()))));
      }
    }
    return found.toImmutable();
  }

  private Row row(
      Item item, Property property, @org.jspecify.annotations.Nullable Implied implied) {
    Optional<Fact> fact = item.fact(property.id());
    String said =
        implied == null
            ? ""
            : texts.get("inspector.implied", implied.part(), words(property, implied.value()));
    return new Row(property, fact.map(Fact::value), fact.map(this::source).orElse(""), said);
  }

  private String words(Property property, Value value) {
    return value instanceof Value.Flag(boolean yes)
        ? texts.get(yes ? "value.yes" : "value.no")
        : property.display(value);
  }

  private String source(Fact fact) {
    return switch (fact.source()) {
      case Source.Drawn drawn -> "";
      case Source.Answered answered ->
          texts.get(
              "source.answered", answered.signature().by(), texts.day(answered.signature().on()));
      case Source.Catalogue catalogue ->
          texts.get(
              "source.catalogue",
              parts
                  .protocol(catalogue.entry())
                  .or(() -> parts.product(catalogue.entry()))
                  .map(Parts.Part::name)
                  .orElse(catalogue.entry()));
      case Source.Imported imported ->
          texts.get("source.imported", imported.file(), Integer.toString(imported.line()));
      case Source.Evidence evidence -> texts.get("source.evidence", evidence.document());
    };
  }
}
