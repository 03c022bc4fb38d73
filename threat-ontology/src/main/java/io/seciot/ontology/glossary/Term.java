package io.seciot.ontology.glossary;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A word of the trade, explained to people who do not know it.
 *
 * @param id stable slug
 * @param label as written in the middle of a sentence: {@code certificate}, {@code TLS}
 * @param otherLabels its long or short form and other spellings, by alphabet
 * @param definition one or two plain sentences
 * @param about id of the kind or property that is the same thing; absent where there is none
 */
public record Term(
    String id,
    String label,
    ImmutableList<String> otherLabels,
    String definition,
    @Nullable String about) {

  /** Every way in which it is written, the usual one first. */
  public ImmutableList<String> labels() {
    return Lists.immutable.of(label).newWithAll(otherLabels);
  }
}
