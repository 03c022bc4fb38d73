package io.seciot.desktop.inspector;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
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

    private Optional<Row> row(Property property) {
      return sections
          .asLazy()
          .flatCollect(Section::rows)
          .detectOptional(row -> row.property().equals(property));
    }
  }

  /** A heading and the properties below it. */
  public record Section(String title, ImmutableList<Row> rows) {}

  private final EditorViewModel editor;
  private final Vocabulary vocabulary;
  private final Parts parts;
  private final Function<Item, ImmutableList<Property>> relevant;
  private final CatalogueSays catalogue;
  private final FactWords words;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ImmutableSortedMap<String, Note>> notes =
      new ReadOnlyObjectWrapper<>(SortedMaps.immutable.empty());

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
    this.catalogue = new CatalogueSays(vocabulary, parts);
    this.words = new FactWords(parts, texts);
    this.texts = texts;
    editor.modelProperty().subscribe((before, now) -> follow());
    editor.selectionProperty().subscribe((before, now) -> follow());
    follow();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** The notes that are selected, by id; empty where an item is selected too, or nothing. */
  public ReadOnlyObjectProperty<ImmutableSortedMap<String, Note>> notesProperty() {
    return notes.getReadOnlyProperty();
  }

  /** Gives a note another text; a blank one changes nothing. */
  public void write(String note, String text) {
    editor
        .note(note)
        .filter(old -> !old.text().equals(text.strip()))
        .map(old -> old.withText(text.strip()))
        .filter(Note::isSound)
        .ifPresent(now -> editor.perform(new Edits.Write(editor.view().id(), note, now)));
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
        item -> Fact.drawn(value));
  }

  /** Makes a property of all items unknown again; for several it is one step. */
  public void forget(Property property) {
    change(
        property,
        sheet.get().items().select(item -> item.fact(property.id()).isPresent()),
        item -> null);
  }

  /** Makes what the catalogue says of a property the fact of the model, with its source. */
  public void takeOver(Property property) {
    sheet
        .get()
        .row(property)
        .flatMap(Row::offer)
        .ifPresent(offer ->
            change(
                property,
                sheet.get().items(),
                item -> new Fact(offer.value(), new Source.Catalogue(offer.entry()))));
  }

  /**
   * Names the document or link that shows what is stated of a property, of all items of which
   * something is; an empty text takes it away.
   */
  public void cite(Property property, String document) {
    String shown = document.strip();
    MutableList<Edit> edits = Lists.mutable.empty();
    for (Item item : sheet.get().items()) {
      item.fact(property.id())
          .filter(fact -> !Citing.evidence(fact).equals(shown))
          .ifPresent(fact ->
              edits.add(new Edits.State(item.id(), property.id(), Citing.with(fact, shown))));
    }
    if (edits.notEmpty()) {
      // A step of its own: undoing it must not undo the value that was stated just before.
      editor.perform(
          new Edits.Together(
              Description.of("cite", new Description.Id(property.id())), edits.toImmutable()));
    }
  }

  private void change(
      Property property, ImmutableList<Item> items, Function<Item, @Nullable Fact> fact) {
    ImmutableList<Edit> edits =
        items.collect(item -> new Edits.State(item.id(), property.id(), fact.apply(item)));
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
    notes.set(selectedNotes());
    ImmutableList<Item> items = items();
    ImmutableSet<String> kinds = items.collect(Item::kind).toSet().toImmutable();
    Optional<Kind> kind =
        kinds.size() == 1 ? vocabulary.kind(items.getFirst().kind()) : Optional.empty();
    sheet.set(new Sheet(items, kind, sections(items, kinds)));
  }

  private ImmutableSortedMap<String, Note> selectedNotes() {
    TreeMap<String, Note> found = new TreeMap<>();
    for (String id : editor.selection()) {
      Optional<Note> note = editor.note(id);
      if (note.isEmpty()) {
        return SortedMaps.immutable.empty();
      }
      found.put(id, note.get());
    }
    return SortedMaps.immutable.ofSortedMap(found);
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
                    .anySatisfy(known -> known.id().equals(property.id()))));
  }

  private ImmutableList<Section> sections(ImmutableList<Item> items, ImmutableSet<String> kinds) {
    Set<Parts.Part> named =
        items.size() == 1 ? catalogue.parts(editor.model(), items.getFirst()) : Set.of();
    Map<String, CatalogueSays.Statement> said = catalogue.facts(named);
    MutableSortedMap<Integer, String> order = SortedMaps.mutable.empty();
    ImmutableList<Property> properties =
        items.size() == 1 ? relevant.apply(items.getFirst()) : properties(items, kinds);
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
                    .collect(property ->
                        row(
                            items,
                            property,
                            words.remarks(property, named),
                            offer(items.getFirst(), property, said.get(property.id()))))));
  }

  private Row row(
      ImmutableList<Item> items, Property property, String remarks, Optional<Row.Offer> offer) {
    Optional<Value> value = valueOf(items.getFirst(), property);
    boolean mixed = items.anySatisfy(item -> !valueOf(item, property).equals(value));
    Optional<Fact> one =
        items.size() == 1 ? items.getFirst().fact(property.id()) : Optional.empty();
    String source =
        mixed
            ? words.counted(property, items.collect(item -> valueOf(item, property)))
            : one.map(words::source).orElse("");
    return new Row(
        property,
        mixed ? Optional.empty() : value,
        mixed,
        source,
        evidence(items, property),
        remarks,
        offer);
  }

  /** What shows the fact of all items; empty where they differ. */
  private static String evidence(ImmutableList<Item> items, Property property) {
    ImmutableSet<String> named =
        items
            .collect(item -> item.fact(property.id()).map(Citing::evidence).orElse(""))
            .toSet()
            .toImmutable();
    return named.size() == 1 ? named.getOnly() : "";
  }

  private Optional<Row.Offer> offer(
      Item item, Property property, CatalogueSays.@Nullable Statement said) {
    return Optional.ofNullable(said)
        .map(statement ->
            new Row.Offer(
                statement.part().id(),
                texts.get(
                    "inspector.implied",
                    statement.part().name(),
                    words.value(property, statement.value())),
                statement.value(),
                standing(valueOf(item, property), statement.value())));
  }

  private static Row.Standing standing(Optional<Value> stated, Value said) {
    return stated
        .map(value -> value.equals(said) ? Row.Standing.AGREES : Row.Standing.DIFFERS)
        .orElse(Row.Standing.HOLDS);
  }
}
