package io.seciot.desktop.inspector;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Slugs;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;

/** Which data an element keeps or a flow carries. */
public final class DataViewModel {

  private final EditorViewModel editor;

  /** Edits this document. */
  public DataViewModel(EditorViewModel editor) {
    this.editor = editor;
  }

  /** All data of the model. */
  public ImmutableList<DataAsset> all() {
    return editor.model().dataAssets();
  }

  /** Ids of the data of the item; empty where it cannot have any. */
  public Optional<ImmutableSortedSet<String>> of(Item item) {
    return switch (item) {
      case Element element -> Optional.of(element.data());
      case Flow flow -> Optional.of(flow.data());
      case Item other -> Optional.empty();
    };
  }

  /** Adds data to the item or takes it away. */
  public void toggle(Item item, String data) {
    editor
        .model()
        .item(item.id())
        .flatMap(this::of)
        .ifPresent(had ->
            editor.perform(
                new Edits.CarryData(
                    item.id(), had.contains(data) ? had.newWithout(data) : had.newWith(data))));
  }

  /** Makes new data, gives it to the item and selects it to be described. */
  public void create(Item item, String name) {
    String id = Slugs.free(name, "data", editor.model()::isTaken);
    Edit add = new Edits.Add(DataAsset.of(id, name));
    ImmutableSortedSet<String> had = of(item).orElseThrow();
    editor.perform(
        new Edits.Together(
            add.description(),
            Lists.immutable.of(add, new Edits.CarryData(item.id(), had.newWith(id)))));
  }

  /** Shows what is stated of data. */
  public void open(String data) {
    editor.select(data);
  }
}
