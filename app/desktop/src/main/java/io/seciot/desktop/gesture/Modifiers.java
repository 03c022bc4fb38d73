package io.seciot.desktop.gesture;

/** Keys that are held during a gesture. */
public record Modifiers(boolean shift, boolean control, boolean alt) {

  /** No key is held. */
  public static final Modifiers NONE = new Modifiers(false, false, false);
}
