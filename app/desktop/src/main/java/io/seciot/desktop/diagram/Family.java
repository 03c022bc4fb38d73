package io.seciot.desktop.diagram;

import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Arrays;
import java.util.Locale;

/** The group of the vocabulary that an element belongs to; each is drawn in its own way. */
public enum Family {
  DEVICE,
  PART,
  SOFTWARE,
  STORE,
  ACTOR,
  BOUNDARY,
  /** A text in the drawing; no kind of the vocabulary. */
  NOTE,
  OTHER;

  /** The family of a kind. */
  public static Family of(String kind, Vocabulary vocabulary) {
    return Arrays.stream(values())
        .filter(family -> vocabulary.isA(kind, family.group()))
        .findFirst()
        .orElse(OTHER);
  }

  /** The id of the group in the vocabulary. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
