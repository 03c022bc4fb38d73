package io.seciot.model.edit;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.model.References;
import io.seciot.model.Slugs;
import io.seciot.model.View;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;

/** Keeps an edit from making a model that could not be saved and read again. */
final class Consistency {

  private Consistency() {}

  static Architecture checked(Architecture model) {
    ImmutableList<References.Broken> broken = References.broken(model);
    if (broken.notEmpty()) {
      throw new IllegalArgumentException(broken.getFirst().reason().english());
    }
    return model;
  }

  static Item existing(Architecture model, String id) {
    return model.item(id).orElseThrow(() -> new IllegalArgumentException("there is no item " + id));
  }

  static Element existingElement(Architecture model, String id) {
    return model
        .element(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no element " + id));
  }

  /** What could not be read again must not be made. */
  static void requireIds(Item item) {
    require(Slugs.isSlug(item.id()), () -> item.id() + " is not an id");
    require(Slugs.isSlug(item.kind()), () -> item.kind() + " is not a kind");
  }

  static View existingView(Architecture model, String id) {
    View view = model.views().get(id);
    require(view != null, "there is no view " + id);
    return view;
  }

  static void require(boolean holds, String otherwise) {
    require(holds, () -> otherwise);
  }

  /** For what is asked of each of many: the words are put together only when they are needed. */
  static void require(boolean holds, Supplier<String> otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise.get());
    }
  }
}
