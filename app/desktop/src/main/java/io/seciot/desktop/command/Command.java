package io.seciot.desktop.command;

/**
 * Something that can be done or gone to.
 *
 * @param id stable, to remember what was used
 * @param label what is searched in and shown
 * @param detail what it belongs to, in a word or two
 * @param icon literal of the icon set; empty for none
 * @param shortcut as it is shown to people; empty for none
 * @param obstacle why it cannot be done now; empty where it can
 */
public record Command(
    String id,
    String label,
    String detail,
    String icon,
    String shortcut,
    String obstacle,
    Runnable run) {

  /** Whether it can be done now. */
  public boolean isPossible() {
    return obstacle.isEmpty();
  }
}
