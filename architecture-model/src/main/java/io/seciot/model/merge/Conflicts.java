package io.seciot.model.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** The conflicts that were met, and which side stands in each. */
final class Conflicts {

  /** Where in a model something is said. */
  record Place(Conflict.Subject subject, String id, String name, String field) {

    Place below(String key) {
      return new Place(subject, id, name, field.isEmpty() ? key : field + "." + key);
    }

    String key() {
      return Conflict.key(subject, id, field);
    }
  }

  private final ImmutableSet<String> theirsStand;
  private final SortedMap<String, Conflict> met = new TreeMap<>();

  Conflicts(ImmutableSet<String> theirsStand) {
    this.theirsStand = theirsStand;
  }

  /** Notes that two versions say different things, and tells which of them stands. */
  Side settle(
      Place place, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
    return note(place, Wording.of(base), Wording.of(mine), Wording.of(theirs));
  }

  /**
   * Notes that one version has removed what the other has changed or needs.
   *
   * @param need what the other needs it for; empty where it has only changed it
   */
  Side settleWhole(Place place, Side remover, String need) {
    return remover == Side.MINE
        ? note(place, place.name(), null, need)
        : note(place, place.name(), need, null);
  }

  /** Whether this was met before. */
  boolean knows(Place place) {
    return met.containsKey(place.key());
  }

  private Side note(
      Place place, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
    met.putIfAbsent(
        place.key(),
        new Conflict(place.subject(), place.id(), place.name(), place.field(), base, mine, theirs));
    return theirsStand.contains(place.key()) ? Side.THEIRS : Side.MINE;
  }

  ImmutableList<Conflict> all() {
    return Lists.mutable.withAll(met.values()).sortThis(Conflict.ORDER).toImmutable();
  }
}
