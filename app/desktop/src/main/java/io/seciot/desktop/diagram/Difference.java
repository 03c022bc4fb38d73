package io.seciot.desktop.diagram;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.View;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/** Which items look different after an edit that adds and removes nothing. */
final class Difference {

  private final Set<String> ids = new HashSet<>();
  private boolean deep;

  private Difference() {}

  /**
   * Ids of elements and flows that are drawn in another way.
   *
   * @return empty where more is different than a drawing can be mended for: something came, went,
   *     or changed its place in the tree
   */
  static Optional<Set<String>> between(
      Architecture before, View viewBefore, Architecture after, View view) {
    Difference found = new Difference();
    if (viewBefore.boxes().size() != view.boxes().size()) {
      return Optional.empty();
    }
    found.compare(before.items(), after.items());
    found.compare(viewBefore.boxes(), view.boxes());
    found.compare(viewBefore.notes(), view.notes());
    found.compareRoutes(viewBefore, view);
    return found.deep ? Optional.empty() : Optional.of(found.ids);
  }

  private <T> void compare(
      ImmutableSortedMap<String, T> before, ImmutableSortedMap<String, T> after) {
    if (before == after || deep) {
      return;
    }
    if (before.size() != after.size()) {
      deep = true;
      return;
    }
    Iterator<String> idsBefore = before.keysView().iterator();
    Iterator<T> valuesBefore = before.valuesView().iterator();
    Iterator<T> values = after.valuesView().iterator();
    for (String id : after.keysView()) {
      if (!idsBefore.next().equals(id)) {
        deep = true;
        return;
      }
      compare(id, valuesBefore.next(), values.next());
    }
  }

  private void compare(String id, Object before, Object after) {
    if (before == after) {
      return;
    }
    if (before instanceof Item one && after instanceof Item other) {
      deep |= !isSameThing(one, other);
      ids.add(id);
    } else if (!before.equals(after)) {
      ids.add(id);
    }
  }

  private static boolean isSameThing(Item before, Item after) {
    if (before instanceof Element one && after instanceof Element other) {
      return one.kind().equals(other.kind()) && Objects.equals(one.parent(), other.parent());
    }
    if (before instanceof Flow one && after instanceof Flow other) {
      return one.source().equals(other.source()) && one.target().equals(other.target());
    }
    return before.getClass() == after.getClass();
  }

  private void compareRoutes(View before, View after) {
    if (before.routes() != after.routes()) {
      before
          .routes()
          .forEachKeyValue((flow, bends) -> {
            if (!bends.equals(after.routes().get(flow))) {
              ids.add(flow);
            }
          });
      after
          .routes()
          .forEachKeyValue((flow, bends) -> {
            if (!before.routes().containsKey(flow)) {
              ids.add(flow);
            }
          });
    }
  }
}
