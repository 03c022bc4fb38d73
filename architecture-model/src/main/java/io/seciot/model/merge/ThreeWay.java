package io.seciot.model.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.merge.Conflicts.Place;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Merges what three versions of a file say in the same place. */
final class ThreeWay {

  private static final String ID = "id";

  /** What is in these belongs together: a value and its source, a place, a size and a text. */
  private static final ImmutableSet<String> OF_WHOLES =
      Sets.immutable.of("facts", "boxes", "notes");

  /** Lists in which order means nothing. */
  private static final ImmutableSet<String> OF_IDS = Sets.immutable.of("data", "flows", "packs");

  private final Conflicts conflicts;

  ThreeWay(Conflicts conflicts) {
    this.conflicts = conflicts;
  }

  /** Merges field by field; what is missing has no fields. */
  ObjectNode fields(
      Place place,
      @Nullable ObjectNode base,
      @Nullable ObjectNode mine,
      @Nullable ObjectNode theirs) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    boolean wholes = OF_WHOLES.contains(place.field());
    for (String key : keys(mine, theirs)) {
      Place below = place.below(key);
      JsonNode b = at(base, key);
      JsonNode m = at(mine, key);
      JsonNode t = at(theirs, key);
      JsonNode value = wholes ? whole(below, b, m, t) : field(below, b, m, t);
      if (value != null) {
        merged.set(key, value);
      }
    }
    return merged;
  }

  /** Merges what one field says; absent where it says nothing in the end. */
  private @Nullable JsonNode field(
      Place place, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
    if (isSettled(base, mine, theirs)) {
      return whole(place, base, mine, theirs);
    }
    if (isAll(ObjectNode.class, base, mine, theirs)) {
      ObjectNode merged = fields(place, (ObjectNode) base, (ObjectNode) mine, (ObjectNode) theirs);
      return merged.isEmpty() ? null : merged;
    }
    if (isAll(ArrayNode.class, base, mine, theirs) && OF_IDS.contains(place.field())) {
      return ids(base, mine, theirs);
    }
    if (Entries.isKnownBy(base, ID)
        && Entries.isKnownBy(mine, ID)
        && Entries.isKnownBy(theirs, ID)) {
      return Entries.list(
          entries(
              id -> place.below(id),
              Entries.of(base, ID),
              Entries.of(mine, ID),
              Entries.of(theirs, ID)));
    }
    return whole(place, base, mine, theirs);
  }

  /** Names the place of an entry. */
  interface Places {
    Place of(String key);
  }

  /** Merges entries that are known by a key. */
  SortedMap<String, ObjectNode> entries(
      Places places,
      SortedMap<String, ObjectNode> base,
      SortedMap<String, ObjectNode> mine,
      SortedMap<String, ObjectNode> theirs) {
    SortedMap<String, ObjectNode> merged = new TreeMap<>();
    Set<String> all = new TreeSet<>(mine.keySet());
    all.addAll(theirs.keySet());
    for (String key : all) {
      ObjectNode entry = entry(places.of(key), base.get(key), mine.get(key), theirs.get(key));
      if (entry != null) {
        merged.put(key, entry);
      }
    }
    return merged;
  }

  /** Merges something that exists or not; absent where it was removed. */
  @Nullable ObjectNode entry(
      Place place,
      @Nullable ObjectNode base,
      @Nullable ObjectNode mine,
      @Nullable ObjectNode theirs) {
    if (isSettled(base, mine, theirs)) {
      return (ObjectNode) whole(place, base, mine, theirs);
    }
    if (mine == null) {
      return conflicts.settleWhole(place, Side.MINE, "") == Side.MINE ? null : theirs;
    }
    if (theirs == null) {
      return conflicts.settleWhole(place, Side.THEIRS, "") == Side.THEIRS ? null : mine;
    }
    return fields(place, base, mine, theirs);
  }

  /** Merges what cannot be taken apart. */
  @Nullable JsonNode whole(
      Place place, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
    if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
      return mine;
    }
    if (Objects.equals(base, mine)) {
      return theirs;
    }
    return conflicts.settle(place, base, mine, theirs) == Side.MINE ? mine : theirs;
  }

  private static boolean isSettled(
      @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
    return Objects.equals(mine, theirs)
        || Objects.equals(base, theirs)
        || Objects.equals(base, mine);
  }

  private static @Nullable JsonNode ids(
      @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
    Set<String> before = texts(base);
    Set<String> first = texts(mine);
    Set<String> second = texts(theirs);
    Set<String> all = new TreeSet<>(first);
    all.addAll(second);
    all.removeIf(id -> before.contains(id) && !(first.contains(id) && second.contains(id)));
    ArrayNode merged = JsonNodeFactory.instance.arrayNode();
    all.forEach(merged::add);
    return merged.isEmpty() ? null : merged;
  }

  private static Set<String> texts(@Nullable JsonNode list) {
    Set<String> found = new TreeSet<>();
    if (list != null) {
      list.forEach(text -> found.add(text.asText()));
    }
    return found;
  }

  private static boolean isAll(Class<? extends JsonNode> type, @Nullable JsonNode... nodes) {
    for (JsonNode node : nodes) {
      if (node != null && !type.isInstance(node)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> keys(@Nullable ObjectNode mine, @Nullable ObjectNode theirs) {
    Set<String> found = new LinkedHashSet<>();
    if (mine != null) {
      mine.fieldNames().forEachRemaining(found::add);
    }
    if (theirs != null) {
      theirs.fieldNames().forEachRemaining(found::add);
    }
    return found;
  }

  private static @Nullable JsonNode at(@Nullable ObjectNode node, String key) {
    return node == null ? null : node.get(key);
  }
}
