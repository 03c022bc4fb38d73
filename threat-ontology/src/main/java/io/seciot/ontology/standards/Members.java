package io.seciot.ontology.standards;

import io.seciot.model.Item;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** The items of a group in one model. */
final class Members {

  private final ImmutableList<Item> sure;
  private final ImmutableList<Doubt> doubtful;
  private @Nullable Map<String, Standing> standings;

  /** An item that may belong to a group, and the questions that settle it. */
  record Doubt(Item item, ImmutableList<String> questions) {}

  /**
   * @param sure items that belong to it
   * @param doubtful items of which a fact is missing that would settle it
   */
  Members(ImmutableList<Item> sure, ImmutableList<Doubt> doubtful) {
    this.sure = sure;
    this.doubtful = doubtful;
  }

  ImmutableList<Item> sure() {
    return sure;
  }

  ImmutableList<Doubt> doubtful() {
    return doubtful;
  }

  boolean isEmpty() {
    return sure.isEmpty() && doubtful.isEmpty();
  }

  /** Whether these are the same versions of the same items, and the same doubts. */
  boolean isSameAs(Members other) {
    return sure.size() == other.sure.size()
        && doubtful.size() == other.doubtful.size()
        && sure.corresponds(other.sure, (item, its) -> item == its)
        && doubtful.corresponds(
            other.doubtful,
            (doubt, its) ->
                doubt.item() == its.item() && doubt.questions().equals(its.questions()));
  }

  /** How an item with this id stands. */
  Standing standing(String id) {
    Map<String, Standing> byId = standings;
    if (byId == null) {
      byId = standings();
      standings = byId;
    }
    return byId.getOrDefault(id, Standing.OUT);
  }

  private Map<String, Standing> standings() {
    Map<String, Standing> found = new HashMap<>();
    sure.each(item -> found.put(item.id(), Standing.IN));
    for (Doubt doubt : doubtful) {
      found.put(doubt.item().id(), Standing.doubt(doubt.questions()));
    }
    return found;
  }

  /**
   * Whether something belongs to a group.
   *
   * @param questions what would settle a doubt
   */
  record Standing(Certainty certainty, ImmutableList<String> questions) {

    /** Known to be in, a fact is missing, or known to be out. */
    enum Certainty {
      SURE,
      DOUBTFUL,
      NO
    }

    static final Standing IN = new Standing(Certainty.SURE, Lists.immutable.empty());
    static final Standing OUT = new Standing(Certainty.NO, Lists.immutable.empty());

    static Standing doubt(ImmutableList<String> questions) {
      return new Standing(Certainty.DOUBTFUL, questions);
    }

    static Standing of(boolean belongs) {
      return belongs ? IN : OUT;
    }

    boolean isSure() {
      return certainty == Certainty.SURE;
    }

    boolean isOut() {
      return certainty == Certainty.NO;
    }

    /** Both must hold. */
    Standing and(Standing other) {
      if (isOut() || other.isSure()) {
        return this;
      }
      return other.isOut() || isSure() ? other : inDoubtWith(other);
    }

    /** One is enough. */
    Standing or(Standing other) {
      if (isSure() || other.isOut()) {
        return this;
      }
      return other.isSure() || isOut() ? other : inDoubtWith(other);
    }

    private Standing inDoubtWith(Standing other) {
      return doubt(questions.newWithAll(other.questions));
    }
  }
}
