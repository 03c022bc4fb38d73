package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Item;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Which items are not the same object in two versions of a model; versions share what an edit left
 * alone.
 *
 * @param items ids of those that are new, gone or other
 * @param gone ids of those that the second version does not have
 */
record Changes(ImmutableList<String> items, ImmutableList<String> gone) {

  static Changes between(Architecture before, Architecture after) {
    MutableList<String> changed = Lists.mutable.empty();
    for (Item item : after.items()) {
      if (before.item(item.id()).orElse(null) != item) {
        changed.add(item.id());
      }
    }
    MutableList<String> gone = Lists.mutable.empty();
    for (Item item : before.items()) {
      if (after.item(item.id()).isEmpty()) {
        gone.add(item.id());
      }
    }
    return new Changes(changed.withAll(gone).toImmutable(), gone.toImmutable());
  }
}
