package io.seciot.desktop.action;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * All actions, in the order of the menus.
 *
 * @param menus the menus from left to right
 */
public record ActionList(ImmutableList<Menu> menus) {

  /**
   * One menu.
   *
   * @param title its heading
   * @param groups actions that belong together; a line is drawn between groups
   */
  public record Menu(String title, ImmutableList<ImmutableList<Action>> groups) {}

  /** Every action. */
  public ImmutableList<Action> all() {
    return menus.flatCollect(menu -> menu.groups().flatCollect(group -> group));
  }

  /** The action with this id. */
  public Action action(String id) {
    return all()
        .detectOptional(action -> action.id().equals(id))
        .orElseThrow(() -> new IllegalArgumentException("there is no action " + id));
  }
}
