package io.seciot.desktop.merge;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.model.diff.FieldChange;
import io.seciot.model.merge.Conflict;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Sets;
import org.jspecify.annotations.Nullable;

/** Conflicts in the words of the user: names for ids, labels for properties and their values. */
public final class ConflictWords {

  private static final ImmutableSet<String> FIELDS =
      Sets.immutable.of(
          "name",
          "kind",
          "description",
          "in",
          "from",
          "to",
          "updates",
          "phase",
          "maker",
          "version");
  private static final ImmutableSet<String> OF_IDS =
      Sets.immutable.of("in", "from", "to", "updates");

  private final Vocabulary vocabulary;
  private final Architecture mine;
  private final Architecture theirs;
  private final Texts texts;

  /** Names things as they are called in either version. */
  public ConflictWords(Vocabulary vocabulary, Architecture mine, Architecture theirs, Texts texts) {
    this.vocabulary = vocabulary;
    this.mine = mine;
    this.theirs = theirs;
    this.texts = texts;
  }

  /** What it is about, such as "Door lock · Debug access". */
  public String about(Conflict conflict) {
    String thing =
        switch (conflict.subject()) {
          case ITEM -> conflict.name();
          case DECISION -> texts.get("merge.decision", conflict.id());
          case COMMENT -> texts.get("merge.comment", conflict.name());
          case REVIEW -> texts.get("merge.review", conflict.name());
          case VIEW -> texts.get("merge.view", conflict.name());
          case MODEL -> texts.get("merge.model");
        };
    return conflict.isAboutWhole() ? thing : thing + "  ·  " + field(conflict);
  }

  private String field(Conflict conflict) {
    String field = conflict.field();
    if (FIELDS.contains(field)) {
      return texts.get("merge.field." + field);
    }
    Optional<String> drawn = after("boxes.", field).or(() -> after("routes.", field));
    return property(conflict)
        .map(Property::label)
        .or(() -> drawn.map(id -> texts.get("merge.place", name(id))))
        .or(() -> after("notes.", field).map(id -> texts.get("merge.note")))
        .orElse(field);
  }

  private static Optional<String> after(String start, String field) {
    return field.startsWith(start)
        ? Optional.of(field.substring(start.length()))
        : Optional.empty();
  }

  private Optional<Property> property(Conflict conflict) {
    return after(FieldChange.FACT, conflict.field()).flatMap(vocabulary::property);
  }

  /** What the window says there. */
  public String mine(Conflict conflict) {
    return texts.get("merge.mine", said(conflict, conflict.mine(), mine));
  }

  /** What the file says there. */
  public String theirs(Conflict conflict) {
    return texts.get("merge.theirs", said(conflict, conflict.theirs(), theirs));
  }

  private String said(Conflict conflict, @Nullable String text, Architecture version) {
    if (text == null) {
      return texts.get(conflict.isAboutWhole() ? "merge.removed" : "merge.nothing");
    }
    if (conflict.isRemoval()) {
      return text.isEmpty() ? texts.get("merge.changed") : texts.get("merge.needed", text);
    }
    if (OF_IDS.contains(conflict.field())) {
      return name(text);
    }
    return property(conflict)
        .flatMap(property ->
            version
                .item(conflict.id())
                .flatMap(item -> item.fact(property.id()))
                .map(fact -> property.display(fact.value())))
        .orElse(text);
  }

  private String name(String id) {
    return mine.item(id).or(() -> theirs.item(id)).map(Item::name).orElse(id);
  }
}
