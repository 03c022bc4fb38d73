package io.seciot.desktop.window;

import io.seciot.model.Architecture;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;

/**
 * Replaces the whole model, as one step that can be undone.
 *
 * @param what is done to the file for it: {@code reload} or {@code merge}
 */
record TakeOver(Architecture model, String what) implements Edit {

  @Override
  public Architecture apply(Architecture before) {
    return model.views().isEmpty() ? model.with(View.empty("main", model.product().name())) : model;
  }

  @Override
  public Description description() {
    return Description.of(what, model.product().name());
  }
}
