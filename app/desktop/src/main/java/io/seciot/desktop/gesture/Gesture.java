package io.seciot.desktop.gesture;

import io.seciot.model.Point;

/**
 * What goes on between pressing and releasing the pointer. Points are places of the view. A gesture
 * that is cancelled leaves no trace; only a released one edits the model.
 */
public interface Gesture {

  /** The pointer moved while pressed. */
  void drag(Point at, Modifiers modifiers);

  /** The pointer was released: make the change. */
  void release(Point at, Modifiers modifiers);

  /** Escape: forget it. */
  void cancel();
}
