package io.seciot.model.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lists of a file whose entries are known by one of their fields and not by their place. */
final class Entries {

  private Entries() {}

  /** The entries by that field; an absent list has none. */
  static SortedMap<String, ObjectNode> of(@Nullable JsonNode list, String key) {
    SortedMap<String, ObjectNode> found = new TreeMap<>();
    if (list != null) {
      list.forEach(entry -> found.put(entry.path(key).asText(), (ObjectNode) entry));
    }
    return found;
  }

  /** Whether it is such a list, or absent. */
  static boolean isKnownBy(@Nullable JsonNode list, String key) {
    if (list == null) {
      return true;
    }
    if (!(list instanceof ArrayNode)) {
      return false;
    }
    for (JsonNode entry : list) {
      if (!(entry instanceof ObjectNode) || !entry.path(key).isTextual()) {
        return false;
      }
    }
    return of(list, key).size() == list.size();
  }

  /** The list again, in the order of the keys; absent where it has no entries. */
  static @Nullable ArrayNode list(SortedMap<String, ObjectNode> entries) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    entries.values().forEach(list::add);
    return list.isEmpty() ? null : list;
  }
}
