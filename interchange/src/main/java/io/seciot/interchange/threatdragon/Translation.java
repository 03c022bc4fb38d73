package io.seciot.interchange.threatdragon;

import io.seciot.interchange.ImportResult;
import io.seciot.interchange.json.Node;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.model.Message;
import io.seciot.model.Product;
import io.seciot.model.Slugs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/**
 * The model as it grows while diagrams are read. The same shape in several diagrams becomes one
 * element, where sort and name agree and neither diagram has two of it.
 */
final class Translation {

  private final String file;
  private final MutableList<Message> notes = Lists.mutable.empty();
  private final Map<String, String> elementsByName = new HashMap<>();
  private final Map<String, String> flowsByName = new HashMap<>();
  private Architecture model;

  Translation(String file, Product product) {
    this.file = file;
    this.model = Architecture.of(product);
  }

  void diagram(Node node, int number) {
    new DiagramTranslation(this, node, number).translate();
  }

  ImportResult result() {
    return new ImportResult(model, notes.toImmutable());
  }

  String file() {
    return file;
  }

  MutableList<Message> notes() {
    return notes;
  }

  Architecture model() {
    return model;
  }

  void become(Architecture newModel) {
    model = newModel;
  }

  void put(Item item) {
    model = model.with(item);
  }

  String freeId(String name, String otherwise) {
    return Slugs.free(name, otherwise, id -> model.items().containsKey(id));
  }

  String freeViewId(String name) {
    return Slugs.free(name, "diagram", id -> model.views().containsKey(id));
  }

  /** The element of an earlier diagram with this key, if any. */
  Optional<Element> elementOf(String key) {
    return Optional.ofNullable(elementsByName.get(key)).flatMap(id -> model.element(id));
  }

  void rememberElement(String key, String id) {
    elementsByName.putIfAbsent(key, id);
  }

  /** The id of the flow of an earlier diagram with this key, if any. */
  Optional<String> flowOf(String key) {
    return Optional.ofNullable(flowsByName.get(key));
  }

  void rememberFlow(String key, String id) {
    flowsByName.putIfAbsent(key, id);
  }
}
