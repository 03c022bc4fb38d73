package io.seciot.model.merge;

import io.seciot.model.Architecture;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * Two versions of a model that grew from the same one, brought together. What only one of them has
 * changed is taken over; where both changed the same thing in different ways, that is a conflict.
 *
 * @param model the result; sound whatever came together: nothing in it mentions what is not there,
 *     and no element is inside itself
 * @param conflicts where only one version could stand, by what they are about; empty where all
 *     changes of both are in the result
 */
public record Merge(Architecture model, ImmutableList<Conflict> conflicts) {

  /**
   * Brings two versions together; of conflicts mine stands.
   *
   * @param base what both started from
   */
  public static Merge of(Architecture base, Architecture mine, Architecture theirs) {
    return of(base, mine, theirs, Sets.immutable.empty());
  }

  /**
   * Brings two versions together.
   *
   * @param base what both started from
   * @param theirsStand keys of the conflicts of which theirs stands; see {@link Conflict#key}
   */
  public static Merge of(
      Architecture base, Architecture mine, Architecture theirs, ImmutableSet<String> theirsStand) {
    Conflicts conflicts = new Conflicts(theirsStand);
    Architecture model =
        new Weaving(Parts.of(base), Parts.of(mine), Parts.of(theirs), conflicts).model();
    return new Merge(model, conflicts.all());
  }
}
