package io.seciot.model.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.seciot.model.References;
import io.seciot.model.merge.Conflict.Subject;
import io.seciot.model.merge.Conflicts.Place;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that containment stays a tree: one version may have put the first into the second, and
 * the other the second into the first.
 */
final class Nesting {

  private static final String IN = "in";

  private final Parts base;
  private final Parts mine;
  private final Parts theirs;
  private final SortedMap<String, ObjectNode> items;
  private final Conflicts conflicts;
  private final Set<String> mended = new HashSet<>();

  Nesting(
      Parts base,
      Parts mine,
      Parts theirs,
      SortedMap<String, ObjectNode> items,
      Conflicts conflicts) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.items = items;
    this.conflicts = conflicts;
  }

  void settle() {
    for (String id : List.copyOf(items.keySet())) {
      Set<String> way = tangle(id);
      while (!way.isEmpty()) {
        untangle(way);
        way = tangle(id);
      }
    }
  }

  /** The way up from an element where it leads back to it or is too long, in the ids' order. */
  private Set<String> tangle(String id) {
    Set<String> way = new LinkedHashSet<>();
    String current = id;
    while (current != null && way.add(current)) {
      current = around(items.get(current));
    }
    if (current != null) {
      List<String> steps = List.copyOf(way);
      return new TreeSet<>(steps.subList(steps.indexOf(current), steps.size()));
    }
    return way.size() > References.MAX_DEPTH ? new TreeSet<>(way) : Set.of();
  }

  private void untangle(Set<String> way) {
    String chosen = differing(way, mine);
    if (chosen == null) {
      put(
          Lists.immutable.withAll(way).detectIfNone(this::isInside, () -> way.iterator().next()),
          null);
      return;
    }
    ObjectNode item = Objects.requireNonNull(items.get(chosen));
    Place place = new Place(Subject.ITEM, chosen, Parts.name(item), IN);
    boolean asked = conflicts.knows(place);
    Side side = conflicts.settle(place, said(base, chosen), said(mine, chosen), item.get(IN));
    String other = side == Side.THEIRS && !asked ? differing(way, theirs) : null;
    if (other == null) {
      mend(chosen, mine);
    } else {
      mend(other, theirs);
    }
  }

  private boolean isInside(String id) {
    return around(items.get(id)) != null;
  }

  /** The first that is elsewhere in that version, and was not put back yet. */
  private @Nullable String differing(Set<String> way, Parts version) {
    for (String id : way) {
      String there = around(version.items().get(id));
      String here = around(items.get(id));
      if (here != null && !here.equals(there) && !mended.contains(id)) {
        return id;
      }
    }
    return null;
  }

  private void mend(String id, Parts version) {
    mended.add(id);
    String there = around(version.items().get(id));
    ObjectNode parent = there == null ? null : items.get(there);
    boolean fits = parent != null && Parts.section(parent).equals(Parts.ELEMENTS);
    put(id, fits ? there : null);
  }

  private void put(String id, @Nullable String parent) {
    ObjectNode item = Objects.requireNonNull(items.get(id)).deepCopy();
    if (parent == null) {
      item.remove(IN);
    } else {
      item.set(IN, TextNode.valueOf(parent));
    }
    items.put(id, item);
  }

  private static @Nullable JsonNode said(Parts version, String id) {
    ObjectNode item = version.items().get(id);
    return item == null ? null : item.get(IN);
  }

  private static @Nullable String around(@Nullable ObjectNode item) {
    JsonNode in = item == null || !Parts.section(item).equals(Parts.ELEMENTS) ? null : item.get(IN);
    return in == null ? null : in.asText();
  }
}
