package io.seciot.model.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.Architecture;
import io.seciot.model.merge.Conflict.Subject;
import io.seciot.model.merge.Conflicts.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One merge: first everything with an id, then what these mention of each other, then what is
 * inside what, and last the drawing, which shows what is there in the end.
 */
final class Weaving {

  private static final String VIEWS = "views";
  private static final String DECISIONS = "decisions";
  private static final String COMMENTS = "comments";
  private static final String REVIEWS = "reviews";
  private static final String ID = "id";
  private static final String FINDING = "finding";

  private final Parts base;
  private final Parts mine;
  private final Parts theirs;
  private final Conflicts conflicts;
  private final ThreeWay threeWay;
  private final SortedMap<String, ObjectNode> items = new TreeMap<>();
  private final Map<String, Side> kept = new HashMap<>();

  Weaving(Parts base, Parts mine, Parts theirs, Conflicts conflicts) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.conflicts = conflicts;
    this.threeWay = new ThreeWay(conflicts);
  }

  Architecture model() {
    Set<String> ids = new TreeSet<>(mine.items().keySet());
    ids.addAll(theirs.items().keySet());
    ids.forEach(this::weave);
    new Mentions(mine, theirs, items, kept, conflicts).settle();
    new Nesting(base, mine, theirs, items, conflicts).settle();
    return new Parts(items, rest()).model();
  }

  private void weave(String id) {
    ObjectNode first = mine.items().get(id);
    ObjectNode second = theirs.items().get(id);
    ObjectNode before = base.items().get(id);
    Place place = place(id, first == null ? second : first);
    boolean otherSort =
        first != null && second != null && !Parts.section(first).equals(Parts.section(second));
    ObjectNode merged =
        otherSort
            ? (ObjectNode) threeWay.whole(place, before, first, second)
            : threeWay.entry(place, before, first, second);
    if (merged == null) {
      return;
    }
    items.put(id, merged);
    if (before != null && (first == null || second == null)) {
      kept.put(id, first == null ? Side.THEIRS : Side.MINE);
    }
  }

  private static Place place(String id, @Nullable ObjectNode item) {
    return new Place(Subject.ITEM, id, item == null ? id : Parts.name(item), "");
  }

  private ObjectNode rest() {
    ObjectNode before = base.rest().deepCopy();
    ObjectNode first = mine.rest().deepCopy();
    ObjectNode second = theirs.rest().deepCopy();
    SortedMap<String, ObjectNode> views = views(before, first, second);
    SortedMap<String, ObjectNode> decisions = decisions(before, first, second);
    SortedMap<String, ObjectNode> comments =
        signed(COMMENTS, Subject.COMMENT, before, first, second);
    SortedMap<String, ObjectNode> reviews = signed(REVIEWS, Subject.REVIEW, before, first, second);
    ObjectNode merged =
        threeWay.fields(new Place(Subject.MODEL, "", "", ""), before, first, second);
    set(merged, DECISIONS, decisions);
    set(merged, COMMENTS, comments);
    set(merged, REVIEWS, reviews);
    set(merged, VIEWS, views);
    return merged;
  }

  private static void set(ObjectNode to, String field, SortedMap<String, ObjectNode> entries) {
    if (!entries.isEmpty()) {
      to.set(field, Entries.list(entries));
    }
  }

  /** A decision is one thing: its reason belongs to its status and to who has made it. */
  private SortedMap<String, ObjectNode> decisions(
      ObjectNode before, ObjectNode first, ObjectNode second) {
    SortedMap<String, ObjectNode> old = Entries.of(before.remove(DECISIONS), FINDING);
    SortedMap<String, ObjectNode> merged = Entries.of(first.remove(DECISIONS), FINDING);
    SortedMap<String, ObjectNode> other = Entries.of(second.remove(DECISIONS), FINDING);
    Set<String> all = new TreeSet<>(merged.keySet());
    all.addAll(other.keySet());
    for (String id : all) {
      Place place = new Place(Subject.DECISION, id, id, "");
      ObjectNode decision =
          (ObjectNode) threeWay.whole(place, old.get(id), merged.get(id), other.get(id));
      if (decision == null) {
        merged.remove(id);
      } else {
        merged.put(id, decision);
      }
    }
    return merged;
  }

  /** Entries with an author, after whom they are called. */
  private SortedMap<String, ObjectNode> signed(
      String field, Subject subject, ObjectNode before, ObjectNode first, ObjectNode second) {
    SortedMap<String, ObjectNode> old = Entries.of(before.remove(field), ID);
    SortedMap<String, ObjectNode> written = Entries.of(first.remove(field), ID);
    SortedMap<String, ObjectNode> other = Entries.of(second.remove(field), ID);
    return threeWay.entries(
        id -> new Place(subject, id, author(written.getOrDefault(id, other.get(id))), ""),
        old,
        written,
        other);
  }

  private static String author(@Nullable ObjectNode signed) {
    return signed == null ? "" : signed.path("by").asText();
  }

  private SortedMap<String, ObjectNode> views(
      ObjectNode before, ObjectNode first, ObjectNode second) {
    SortedMap<String, ObjectNode> old = shown(before);
    old.values().forEach(this::forgetKept);
    SortedMap<String, ObjectNode> drawn = shown(first);
    SortedMap<String, ObjectNode> other = shown(second);
    return threeWay.entries(
        id -> {
          ObjectNode view = drawn.containsKey(id) ? drawn.get(id) : other.get(id);
          return new Place(Subject.VIEW, id, view == null ? id : Parts.name(view), "");
        },
        old,
        drawn,
        other);
  }

  /** What is gone is not drawn, so nobody is asked where. */
  private SortedMap<String, ObjectNode> shown(ObjectNode rest) {
    SortedMap<String, ObjectNode> views = Entries.of(rest.remove(VIEWS), ID);
    views
        .values()
        .forEach(view -> {
          keepOnly(view, "boxes", Parts.ELEMENTS);
          keepOnly(view, "routes", Parts.FLOWS);
        });
    return views;
  }

  private void keepOnly(ObjectNode view, String field, String section) {
    if (view.get(field) instanceof ObjectNode drawn) {
      Set<String> gone = new TreeSet<>();
      drawn.fieldNames().forEachRemaining(gone::add);
      gone.removeIf(id -> items.containsKey(id) && Parts.section(items.get(id)).equals(section));
      removeAll(view, field, drawn, gone);
    }
  }

  /** One side has removed it from the drawing only because it removed the thing itself. */
  private void forgetKept(ObjectNode view) {
    if (view.get("boxes") instanceof ObjectNode boxes) {
      removeAll(view, "boxes", boxes, kept.keySet());
    }
    if (view.get("routes") instanceof ObjectNode routes) {
      removeAll(view, "routes", routes, kept.keySet());
    }
  }

  private static void removeAll(ObjectNode view, String field, ObjectNode drawn, Set<String> gone) {
    drawn.remove(gone);
    if (drawn.isEmpty()) {
      view.remove(field);
    }
  }
}
