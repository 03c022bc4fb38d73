package io.seciot.ontology.analysis;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Standards that are decided only when somebody asks for them, because most edits need none of
 * them. Worked out once, from the version that was analysed; may be asked from any thread, and can
 * take a while for a large model.
 */
public interface FurtherStandards {

  /** Where nothing was analysed. */
  FurtherStandards NONE = Lists.immutable::empty;

  /** The verdicts, one entry a standard, in a fixed order. */
  ImmutableList<StandardVerdicts> verdicts();

  /**
   * The questions that only these standards ask, and neither a finding nor a standard that every
   * analysis decides; the most useful first.
   */
  default ImmutableList<Question> questions() {
    return Lists.immutable.empty();
  }

  /** The tables that a maker fills in for a test laboratory, in their order; may be none. */
  default ImmutableList<IxitTable> ixit() {
    return Lists.immutable.empty();
  }

  /** Those of the tables that the tests of this provision of EN 303 645 read; may be none. */
  default ImmutableList<IxitTable> ixitOf(String provision) {
    return Lists.immutable.empty();
  }
}
