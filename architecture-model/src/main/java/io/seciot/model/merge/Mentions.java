package io.seciot.model.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.merge.Conflict.Subject;
import io.seciot.model.merge.Conflicts.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what is mentioned exists. Where one version has removed what the other mentions
 * anew, that is a conflict: either it stays, or what mentions it does without.
 */
final class Mentions {

  /** A field that names others, and in which section of the file these stand. */
  private record Field(String name, String section, boolean list) {}

  private static final Field DATA = new Field("data", Parts.DATA, true);
  private static final Map<String, List<Field>> FIELDS =
      Map.of(
          Parts.ELEMENTS,
          List.of(new Field("in", Parts.ELEMENTS, false), DATA),
          Parts.FLOWS,
          List.of(
              new Field("from", Parts.ELEMENTS, false),
              new Field("to", Parts.ELEMENTS, false),
              DATA),
          "updates",
          List.of(
              new Field("updates", Parts.ELEMENTS, false), new Field("flows", Parts.FLOWS, true)));

  private final Parts mine;
  private final Parts theirs;
  private final SortedMap<String, ObjectNode> items;
  private final Map<String, Side> kept;
  private final Conflicts conflicts;
  private final Set<String> dropped = new HashSet<>();

  /**
   * @param items what was merged; changed here
   * @param kept what one side has removed and yet stays, with the side that it comes from
   */
  Mentions(
      Parts mine,
      Parts theirs,
      SortedMap<String, ObjectNode> items,
      Map<String, Side> kept,
      Conflicts conflicts) {
    this.mine = mine;
    this.theirs = theirs;
    this.items = items;
    this.kept = kept;
    this.conflicts = conflicts;
  }

  /** What is brought back may mention more that is missing, so it goes on until nothing is. */
  void settle() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String id : List.copyOf(items.keySet())) {
        changed |= settle(id);
      }
    }
  }

  private boolean settle(String id) {
    boolean changed = false;
    ObjectNode item = items.get(id);
    String section = item == null ? "" : Parts.section(item);
    for (Field field : FIELDS.getOrDefault(section, List.of())) {
      for (String mentioned : mentioned(items.get(id), field)) {
        if (!exists(mentioned, field)) {
          changed = true;
          mend(id, field, mentioned);
        }
      }
    }
    return changed;
  }

  private static MutableList<String> mentioned(@Nullable ObjectNode item, Field field) {
    MutableList<String> found = Lists.mutable.empty();
    JsonNode said = item == null ? null : item.get(field.name());
    if (said instanceof ArrayNode list) {
      list.forEach(text -> found.add(text.asText()));
    } else if (said != null) {
      found.add(said.asText());
    }
    return found;
  }

  private boolean exists(String id, Field field) {
    ObjectNode item = items.get(id);
    return item != null && Parts.section(item).equals(field.section());
  }

  private void mend(String id, Field field, String mentioned) {
    ObjectNode removed = removedByOne(mentioned, field);
    Side side = mine.items().containsKey(mentioned) ? Side.MINE : Side.THEIRS;
    if (removed != null && staysFor(id, mentioned, removed, side)) {
      items.put(mentioned, removed);
      kept.put(mentioned, side);
    } else if (items.get(id) instanceof ObjectNode item) {
      drop(id, item.deepCopy(), field, mentioned);
    }
  }

  /** What only one version still has, and is not there; absent where that is not so. */
  private @Nullable ObjectNode removedByOne(String id, Field field) {
    ObjectNode first = mine.items().get(id);
    ObjectNode second = theirs.items().get(id);
    ObjectNode only = first == null ? second : second == null ? first : null;
    boolean fits =
        only != null
            && Parts.section(only).equals(field.section())
            && !items.containsKey(id)
            && !dropped.contains(id);
    return fits ? only : null;
  }

  private boolean staysFor(String user, String id, ObjectNode removed, Side side) {
    if (kept.containsKey(user)) {
      return true;
    }
    Place place = new Place(Subject.ITEM, id, Parts.name(removed), "");
    String use = Parts.name(Objects.requireNonNull(items.get(user))) + " (" + user + ")";
    return conflicts.settleWhole(place, side.other(), use) == side;
  }

  private void drop(String id, ObjectNode item, Field field, String mentioned) {
    items.put(id, item);
    if (field.list()) {
      without((ArrayNode) item.get(field.name()), mentioned);
      if (item.get(field.name()).isEmpty()) {
        item.remove(field.name());
      }
      return;
    }
    String instead = instead(id, field, mentioned);
    if (instead != null) {
      item.put(field.name(), instead);
    } else if (field.name().equals("in")) {
      item.remove(field.name());
    } else {
      items.remove(id);
      dropped.add(id);
    }
  }

  private static void without(ArrayNode list, String text) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).asText().equals(text)) {
        list.remove(i);
      }
    }
  }

  /** What another version says there and exists, or else what is around the missing element. */
  private @Nullable String instead(String id, Field field, String mentioned) {
    for (Parts version : List.of(mine, theirs)) {
      JsonNode item = version.items().get(id);
      String said = item == null ? "" : item.path(field.name()).asText();
      if (exists(said, field)) {
        return said;
      }
    }
    return field.name().equals("in") ? around(mentioned, field) : null;
  }

  private @Nullable String around(String element, Field in) {
    Parts version = mine.items().containsKey(element) ? mine : theirs;
    String current = element;
    while (!current.isEmpty() && !exists(current, in)) {
      JsonNode item = version.items().get(current);
      current = item == null ? "" : item.path("in").asText();
    }
    return current.isEmpty() ? null : current;
  }
}
