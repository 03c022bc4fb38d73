package io.seciot.desktop.diagram;

import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

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

  /** Looked at for each element that is drawn for the first time. */
  private static final ImmutableList<Family> ALL = Lists.immutable.of(values());

  private final String group = name().toLowerCase(Locale.ROOT);

  /** The family of a kind. */
  public static Family of(String kind, Vocabulary vocabulary) {
    Family found = ALL.detect(family -> vocabulary.isA(kind, family.group));
    return found == null ? OTHER : found;
  }

  /** The id of the group in the vocabulary. */
  public String group() {
    return group;
  }
}
