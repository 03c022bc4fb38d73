package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a condition or feature of a standard means in a model.
 *
 * @param words for sentences
 * @param within the sign without which this one cannot be there
 * @param seenWith the group of which something must be drawn before absence means anything
 * @param owed the provision that demands what the sign is about
 * @param any one of them is enough
 */
record Sign(
    String id,
    Words words,
    @Nullable String within,
    @Nullable String seenWith,
    @Nullable String owed,
    ImmutableList<Line> any,
    int line) {

  /** "whether" what is asked, and the sentence where it is absent. */
  record Words(String whether, String absent) {}

  /**
   * One way in which a sign shows.
   *
   * @param evidence true for a line that can show the sign and is never asked
   */
  record Line(String group, @Nullable Wanted where, boolean evidence, int line) {}
}
