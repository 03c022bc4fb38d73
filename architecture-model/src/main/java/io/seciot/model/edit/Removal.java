package io.seciot.model.edit;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.View;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Removes items so that nothing is left that mentions them. */
final class Removal {

  private Removal() {}

  static Architecture remove(Architecture before, ImmutableSortedSet<String> chosen) {
    SetIterable<String> gone = withDependants(before, chosen);
    ImmutableSortedMap<String, Item> kept =
        before
            .items()
            .reject((id, item) -> gone.contains(id))
            .collectValues((id, item) -> forget(item, gone));
    ImmutableSortedMap<String, View> views =
        before.views().collectValues((id, view) -> forget(view, gone));
    return before.withItems(kept).withViews(views);
  }

  /** What is inside a removed element goes with it, and so do the flows that end there. */
  private static SetIterable<String> withDependants(
      Architecture model, ImmutableSortedSet<String> chosen) {
    MutableSet<String> gone = Sets.mutable.empty();
    Deque<String> open = new ArrayDeque<>(chosen.castToSortedSet());
    while (!open.isEmpty()) {
      String id = open.pop();
      if (id.equals(Product.ID) || !gone.add(id)) {
        continue;
      }
      model.children(id).forEach(child -> open.push(child.id()));
      model.flowsAt(id).forEach(flow -> open.push(flow.id()));
    }
    model
        .updates()
        .select(update -> gone.contains(update.updates()))
        .forEach(update -> gone.add(update.id()));
    return gone;
  }

  /** What mentions nothing that goes stays the same object, so that it need not be looked at. */
  private static Item forget(Item item, SetIterable<String> gone) {
    return switch (item) {
      case Flow flow when flow.data().anySatisfy(gone::contains) ->
          flow.withData(flow.data().reject(gone::contains));
      case Element element when element.data().anySatisfy(gone::contains) ->
          element.withData(element.data().reject(gone::contains));
      case FirmwareUpdate update when update.flows().anySatisfy(gone::contains) ->
          update.withFlows(update.flows().reject(gone::contains));
      case Item other -> other;
    };
  }

  private static View forget(View view, SetIterable<String> gone) {
    View kept = view;
    if (view.boxes().keysView().anySatisfy(gone::contains)) {
      kept = kept.withBoxes(kept.boxes().reject((id, box) -> gone.contains(id)));
    }
    if (view.routes().keysView().anySatisfy(gone::contains)) {
      kept = kept.withRoutes(kept.routes().reject((id, route) -> gone.contains(id)));
    }
    return kept;
  }
}
