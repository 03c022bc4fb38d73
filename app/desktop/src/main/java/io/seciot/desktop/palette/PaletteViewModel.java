package io.seciot.desktop.palette;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.CatalogueType;
import io.seciot.desktop.editor.Blueprint;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What can be placed: favourites, what was used of late, then the groups of the vocabulary. A
 * search narrows them and finds parts of the catalogue too.
 */
public final class PaletteViewModel {

  /** More would only be scrolled past; another letter narrows them. */
  private static final int MOST_PARTS = 8;

  private static final int MOST_RECENT = 5;

  /** What the catalogue is called in ids of entries. */
  private static final String OF_CATALOGUE = "part:";

  /**
   * Something that can be placed.
   *
   * @param id stable; to remember that it was used
   * @param line what it is in a few words, shown below its label; empty for a kind
   * @param help what it is in a sentence
   */
  public record Entry(
      String id, Blueprint what, String label, String line, String icon, String help) {}

  /**
   * A heading and what is below it.
   *
   * @param id stable; {@code favourites}, {@code recent}, {@code kinds} or {@code parts}
   */
  public record Group(String id, String heading, ImmutableList<Entry> entries) {}

  /** Remembers what was used, beyond the run of the program. */
  public interface Memory {
    /** Ids of entries, the latest first. */
    ImmutableList<String> recent();

    /** Puts an entry in front. */
    void add(String id);

    /** Ids of the entries that are liked most, in the order in which they were chosen. */
    ImmutableList<String> favourites();

    /** Replaces those. */
    void setFavourites(ImmutableList<String> ids);
  }

  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final Memory memory;
  private final Texts texts;
  private final ImmutableList<Group> kinds;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Group>> groups = new ReadOnlyObjectWrapper<>();

  /** Every kind that can be drawn, and every part of the catalogue. */
  public PaletteViewModel(Vocabulary vocabulary, Catalogue catalogue, Memory memory, Texts texts) {
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.memory = memory;
    this.texts = texts;
    this.kinds =
        vocabulary
            .below("element")
            .collect(heading -> new Group("kinds", heading.label(), concrete(heading)))
            .reject(group -> group.entries().isEmpty());
    query.subscribe(this::find);
    find();
  }

  /** The kinds of a group that stand for things, also those that are below others. */
  private ImmutableList<Entry> concrete(Kind heading) {
    ImmutableList<Kind> all = below(heading);
    return (heading.place().group() ? all : all.newWith(heading)).collect(this::entry);
  }

  private ImmutableList<Kind> below(Kind kind) {
    return vocabulary
        .below(kind.id())
        .flatCollect(child ->
            child.place().group()
                ? below(child)
                : Lists.immutable.of(child).newWithAll(below(child)));
  }

  /** What is searched for. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The groups with what fits the search; groups without any are left out. */
  public ReadOnlyObjectProperty<ImmutableList<Group>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** Remembers that an entry was used; {@link #refresh} shows it. */
  public void used(Entry entry) {
    memory.add(entry.id());
  }

  /** Whether an entry is among the favourites. */
  public boolean isFavourite(Entry entry) {
    return memory.favourites().contains(entry.id());
  }

  /** Adds an entry to the favourites, or takes it away from them. */
  public void toggleFavourite(Entry entry) {
    memory.setFavourites(
        isFavourite(entry)
            ? memory.favourites().reject(entry.id()::equals)
            : memory.favourites().newWith(entry.id()));
    find();
  }

  /** Shows what was used meanwhile. */
  public void refresh() {
    find();
  }

  private void find() {
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    groups.set(
        (wanted.isEmpty() ? remembered().newWithAll(kinds) : found(wanted))
            .reject(group -> group.entries().isEmpty()));
  }

  private ImmutableList<Group> remembered() {
    ImmutableList<Entry> liked = known(memory.favourites());
    ImmutableList<Entry> used = known(memory.recent()).reject(liked::contains);
    return Lists.immutable.of(
        new Group("favourites", texts.get("palette.favourites"), liked),
        new Group("recent", texts.get("palette.recent"), used.take(MOST_RECENT)));
  }

  private ImmutableList<Entry> known(ImmutableList<String> ids) {
    return ids.collect(this::remembered).select(Optional::isPresent).collect(Optional::get);
  }

  private Optional<Entry> remembered(String id) {
    return id.startsWith(OF_CATALOGUE)
        ? catalogue.part(id.substring(OF_CATALOGUE.length())).flatMap(this::entry)
        : kinds.flatCollect(Group::entries).detectOptional(entry -> entry.id().equals(id));
  }

  private ImmutableList<Group> found(String wanted) {
    ImmutableList<String> words = Lists.immutable.of(wanted.split("\\s+"));
    ImmutableList<Group> fitting =
        kinds.collect(group ->
            new Group(group.id(), group.heading(), group.entries().select(e -> fits(e, words))));
    ImmutableList<CatalogueEntry> parts = catalogue.search(wanted);
    // The sort of part that is hit best comes first.
    return fitting.newWithAll(
        parts.collect(CatalogueEntry::type).distinct().collect(type -> parts(parts, type)));
  }

  private Group parts(ImmutableList<CatalogueEntry> found, CatalogueType type) {
    return new Group(
        "parts",
        heading(type),
        found
            .select(entry -> entry.type() == type)
            .take(MOST_PARTS)
            .collect(this::entry)
            .select(Optional::isPresent)
            .collect(Optional::get));
  }

  private String heading(CatalogueType type) {
    return switch (type) {
      case CHIP -> texts.get("palette.chips");
      case OPERATING_SYSTEM -> texts.get("palette.systems");
      case CLOUD_SERVICE -> texts.get("palette.services");
      case PROTOCOL -> "";
    };
  }

  private Entry entry(Kind kind) {
    return new Entry(
        kind.id(), Blueprint.of(kind.id()), kind.label(), "", kind.icon(), kind.definition());
  }

  /** A part is drawn as a kind; one that the vocabulary does not know cannot be placed. */
  private Optional<Entry> entry(CatalogueEntry part) {
    return PartKinds.blueprint(part)
        .flatMap(what ->
            vocabulary
                .kind(what.kind())
                .map(kind ->
                    new Entry(
                        OF_CATALOGUE + part.id(),
                        what,
                        PartKinds.label(part),
                        kind.label() + " · " + part.summary(),
                        kind.icon(),
                        PartKinds.label(part) + "\n" + part.summary())));
  }

  private static boolean fits(Entry entry, ImmutableList<String> words) {
    String called = (entry.label() + " " + entry.id()).toLowerCase(Locale.ROOT);
    String help = entry.help().toLowerCase(Locale.ROOT);
    return words.allSatisfy(
        word -> called.contains(word) || word.length() > 3 && help.contains(word));
  }
}
