package io.seciot.ontology.standards;

import io.seciot.model.Item;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * The items of a group in one model.
 *
 * @param sure items that belong to it, by id
 * @param doubtful items of which a fact is missing that would settle it, with their questions
 */
record Members(
    ImmutableMap<String, Item> sureById,
    ImmutableList<Item> sure,
    ImmutableMap<String, ImmutableList<String>> doubtsById,
    ImmutableList<Doubt> doubtful) {

  /** An item that may belong to a group, and the questions that settle it. */
  record Doubt(Item item, ImmutableList<String> questions) {}

  static Members of(ImmutableList<Item> sure, ImmutableList<Doubt> doubtful) {
    return new Members(
        sure.toMap(Item::id, item -> item).toImmutable(),
        sure,
        doubtful.toMap(doubt -> doubt.item().id(), Doubt::questions).toImmutable(),
        doubtful);
  }

  boolean isEmpty() {
    return sure.isEmpty() && doubtful.isEmpty();
  }

  /** How an item with this id stands. */
  Standing standing(String id) {
    if (sureById.containsKey(id)) {
      return Standing.IN;
    }
    ImmutableList<String> questions = doubtsById.get(id);
    return questions == null ? Standing.OUT : new Standing(Standing.Certainty.DOUBTFUL, questions);
  }

  /**
   * Whether something belongs to a group.
   *
   * @param questions what would settle a doubt
   */
  record Standing(Certainty certainty, ImmutableList<String> questions) {

    /** Known to be in, known to be out, or a fact is missing. */
    enum Certainty {
      SURE,
      DOUBTFUL,
      NO
    }

    static final Standing IN = new Standing(Certainty.SURE, Lists.immutable.empty());
    static final Standing OUT = new Standing(Certainty.NO, Lists.immutable.empty());

    static Standing doubt(String question) {
      return new Standing(Certainty.DOUBTFUL, Lists.immutable.of(question));
    }

    static Standing of(boolean belongs) {
      return belongs ? IN : OUT;
    }

    /** Both must hold. */
    Standing and(Standing other) {
      if (certainty == Certainty.NO || other.certainty == Certainty.SURE) {
        return this;
      }
      if (other.certainty == Certainty.NO || certainty == Certainty.SURE) {
        return other;
      }
      return new Standing(Certainty.DOUBTFUL, questions.newWithAll(other.questions));
    }

    /** One is enough. */
    Standing or(Standing other) {
      if (certainty == Certainty.SURE || other.certainty == Certainty.NO) {
        return this;
      }
      if (other.certainty == Certainty.SURE || certainty == Certainty.NO) {
        return other;
      }
      return new Standing(Certainty.DOUBTFUL, questions.newWithAll(other.questions));
    }
  }
}
