package io.seciot.desktop.editor;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Item;
import io.seciot.model.edit.Description;
import io.seciot.ontology.knowledge.Property;

/** Says what an edit does, in the language of the window: "Move 3 elements". */
public final class EditWords {

  private final Texts texts;
  private final EditorViewModel editor;

  /** Words for the edits of this document. */
  public EditWords(Texts texts, EditorViewModel editor) {
    this.texts = texts;
    this.editor = editor;
  }

  /** What it does, as a verb. */
  public String of(Description description) {
    return texts.get(
        "step." + description.key(), description.values().collect(this::shown).toArray());
  }

  private Object shown(Object value) {
    return switch (value) {
      case Description.Id id -> name(id.id());
      case Description part -> of(part);
      default -> value;
    };
  }

  /** A finding is called after the item that it is about. */
  private String name(String id) {
    return editor
        .model()
        .item(id)
        .map(Item::name)
        .or(() -> editor.vocabulary().property(id).map(Property::label))
        .or(() -> editor.model().item(id.substring(id.indexOf('@') + 1)).map(Item::name))
        .orElse(id);
  }
}
