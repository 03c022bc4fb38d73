package io.seciot.model.edit;

import io.seciot.model.Architecture;

/**
 * One change that a user makes to a model. An edit is a value: applying it makes a new model and
 * leaves the old one as it was, so that undoing is going back to the old one.
 */
public interface Edit {

  /**
   * The model with the change made.
   *
   * @throws IllegalArgumentException where the edit does not fit the model, such as a flow between
   *     elements that do not exist; callers offer only edits that fit
   */
  Architecture apply(Architecture before);

  /** What it does, for the menu. */
  Description description();

  /**
   * Whether this edit, coming right after the given one, belongs to the same step for undo, such as
   * the next letter of a name that is being typed.
   */
  default boolean continues(Edit previous) {
    return false;
  }
}
