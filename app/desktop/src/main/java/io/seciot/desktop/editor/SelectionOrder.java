package io.seciot.desktop.editor;

import java.util.LinkedHashSet;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;

/** Remembers what was selected before what; what is selected at once stands by its id. */
public final class SelectionOrder {

  private final LinkedHashSet<String> order = new LinkedHashSet<>();

  /** Follows the selection of this document from now on. */
  public SelectionOrder(EditorViewModel editor) {
    editor.selectionProperty().subscribe(this::follow);
  }

  private void follow(ImmutableSortedSet<String> selected) {
    order.removeIf(id -> !selected.contains(id));
    order.addAll(selected.castToSortedSet());
  }

  /** The selected items, what was selected first before the others. */
  public ImmutableList<String> items() {
    return Lists.immutable.withAll(order);
  }
}
