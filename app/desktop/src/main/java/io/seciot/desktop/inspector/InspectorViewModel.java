package io.seciot.desktop.inspector;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
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
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of the selected items: all of one, what several have in common, and of the product
 * where nothing is selected.
 */
public final class InspectorViewModel {

  /** With more at once, looking at each after every edit would be felt. */
  private static final int MOST_AT_ONCE = 1_000;

  /**
   * All that is shown.
   *
   * @param items what it is about; at least one
   * @param kind what the vocabulary says of their kind; empty for an unknown one or several kinds
   */
  public record Sheet(
      ImmutableList<Item> items, Optional<Kind> kind, ImmutableList<Section> sections) {

    /** The item that it is about, or the first of several. */
    public Item item() {
      return items.getFirst();
    }

    /** Whether it is about more than one. */
    public boolean isOfSeveral() {
      return items.size() > 1;
    }
  }

  /** A heading and the properties below it. */
  public record Section(String title, ImmutableList<Row> rows) {}

  /**
   * One property.
   *
   * @param value what is stated; empty for unknown and where several items differ
   * @param mixed whether several items differ
   * @param source where that comes from, in words; empty for unknown
   * @param implied what the catalogue says, in words; empty where it says nothing
   */
  public record Row(
      Property property, Optional<Value> value, boolean mixed, String source, String implied) {}

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

  /** States a property of all items; for several it is one step. */
  public void state(Property property, Value value) {
    change(
        property,
        sheet.get().items().reject(item -> valueOf(item, property).equals(Optional.of(value))),
        Fact.drawn(value));
  }

  /** Makes a property of all items unknown again; for several it is one step. */
  public void forget(Property property) {
    change(
        property, sheet.get().items().select(item -> item.fact(property.id()).isPresent()), null);
  }

  private void change(Property property, ImmutableList<Item> items, @Nullable Fact fact) {
    ImmutableList<Edit> edits =
        items.collect(item -> new Edits.State(item.id(), property.id(), fact));
    if (edits.size() == 1) {
      editor.perform(edits.getFirst());
    } else if (edits.notEmpty()) {
      editor.perform(
          new Edits.Together(
              Description.of("state.several", new Description.Id(property.id()), edits.size()),
              edits));
    }
  }

  private static Optional<Value> valueOf(Item item, Property property) {
    return item.fact(property.id()).map(Fact::value);
  }

  /** Gives the item another name. */
  public void rename(String name) {
    Item item = sheet.get().item();
    if (!sheet.get().isOfSeveral() && !name.isBlank() && !name.equals(item.name())) {
      editor.perform(new Edits.Rename(item.id(), name.strip()));
    }
  }

  /** Describes the item. */
  public void describe(String text) {
    Item item = sheet.get().item();
    if (!sheet.get().isOfSeveral() && !text.equals(item.profile().description())) {
      editor.perform(new Edits.Describe(item.id(), text));
    }
  }

  private void follow() {
    ImmutableList<Item> items = items();
    ImmutableSet<String> kinds = items.collect(Item::kind).toSet().toImmutable();
    Optional<Kind> kind =
        kinds.size() == 1 ? vocabulary.kind(items.getFirst().kind()) : Optional.empty();
    sheet.set(new Sheet(items, kind, sections(items, kinds)));
  }

  private ImmutableList<Item> items() {
    int selected = editor.selection().size();
    ImmutableList<Item> items =
        selected > MOST_AT_ONCE
            ? Lists.immutable.empty()
            : editor
                .selection()
                .toList()
                .collect(editor.model()::item)
                .select(Optional::isPresent)
                .collect(Optional::orElseThrow)
                .toImmutable();
    return items.isEmpty() ? Lists.immutable.of(editor.model().product()) : items;
  }

  /** What is worth showing of the first and can be stated of all. */
  private ImmutableList<Property> properties(
      ImmutableList<Item> items, ImmutableSet<String> kinds) {
    return relevant
        .apply(items.getFirst())
        .select(property ->
            kinds.allSatisfy(kind ->
                vocabulary
                    .propertiesOf(kind)
                    .anySatisfy(known -> known.id().equals(property.id()))))
        .collect(vocabulary::inOwnWords);
  }

  private ImmutableList<Section> sections(ImmutableList<Item> items, ImmutableSet<String> kinds) {
    ImmutableMap<String, Implied> implied =
        items.size() == 1 ? implied(items.getFirst()) : Maps.immutable.empty();
    MutableSortedMap<Integer, String> order = SortedMaps.mutable.empty();
    ImmutableList<Property> properties =
        items.size() == 1
            ? relevant.apply(items.getFirst()).collect(vocabulary::inOwnWords)
            : properties(items, kinds);
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
                    .collect(property -> row(items, property, implied.get(property.id())))));
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

  private Row row(ImmutableList<Item> items, Property property, @Nullable Implied implied) {
    Optional<Fact> fact = items.getFirst().fact(property.id());
    Optional<Value> value = fact.map(Fact::value);
    if (!items.allSatisfy(item -> valueOf(item, property).equals(value))) {
      return new Row(property, Optional.empty(), true, said(items, property), "");
    }
    String said =
        implied == null
            ? ""
            : texts.get("inspector.implied", implied.part(), words(property, implied.value()));
    String source = items.size() == 1 ? fact.map(this::source).orElse("") : "";
    return new Row(property, value, false, source, said);
  }

  /** Which values there are and how often; the three most frequent, by name. */
  private String said(ImmutableList<Item> items, Property property) {
    return items
        .collect(item ->
            valueOf(item, property)
                .map(value -> words(property, value))
                .orElseGet(() -> texts.get("value.unknown")))
        .toBag()
        .topOccurrences(3)
        .toSortedListBy(pair -> pair.getOne())
        .collect(pair -> texts.get("inspector.times", pair.getOne(), pair.getTwo()))
        .makeString(", ");
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
