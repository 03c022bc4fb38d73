package io.seciot.desktop.violating;

import javafx.scene.control.Slider;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Breaks the rules for view models and for controls on purpose, so that they are seen to fail. */
public final class SeeingViewModel {

  /** A view model does not know the scene. */
  public @Nullable Color color;

  /** The theme says nothing of it. */
  public @Nullable Slider slider;
}
