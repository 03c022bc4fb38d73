package io.seciot.desktop.violating;

import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Breaks the rule for view models on purpose, so that it is seen to fail. */
public final class SeeingViewModel {

  /** A view model does not know the scene. */
  public @Nullable Color color;
}
