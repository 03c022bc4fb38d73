package io.seciot.model.edit;

import io.seciot.model.Architecture;
import io.seciot.model.References;
import org.eclipse.collections.api.list.ImmutableList;

/** Keeps an edit from making a model that could not be saved and read again. */
final class Consistency {

  private Consistency() {}

  static Architecture checked(Architecture model) {
    ImmutableList<References.Broken> broken = References.broken(model);
    if (broken.notEmpty()) {
      throw new IllegalArgumentException(broken.getFirst().reason());
    }
    return model;
  }
}
