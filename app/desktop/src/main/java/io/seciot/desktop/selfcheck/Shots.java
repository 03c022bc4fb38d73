package io.seciot.desktop.selfcheck;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.stage.Window;

/** Plans what is done and photographed; all pictures of one look go into a folder of their own. */
final class Shots {

  private final Steps steps;
  private final Camera camera;
  private String folder = "";

  /**
   * @param steps to which everything is added
   */
  Shots(Steps steps, Camera camera) {
    this.steps = steps;
    this.camera = camera;
  }

  /** Where the pictures that are planned from here on go. */
  void into(String folder) {
    this.folder = folder;
  }

  /** Something that is done and not photographed. */
  void step(String what, Steps.Action action) {
    step(what, () -> true, action);
  }

  /** Something that is done once something holds, and not photographed. */
  void step(String what, BooleanSupplier when, Steps.Action action) {
    steps.add(what + " for " + folder, when, action);
  }

  /** A picture of what the window shows after this. */
  void shot(String name, Steps.Action prepare) {
    shot(name, () -> true, prepare);
  }

  /**
   * A picture of what the window shows after this.
   *
   * @param ready what must hold before
   */
  void shot(String name, BooleanSupplier ready, Steps.Action prepare) {
    String file = folder + "/" + name;
    steps.add(file, ready, prepare);
    steps.add("look at " + file, () -> camera.take(file));
  }

  /**
   * A dialog or menu, which may wait for its end: it opens beside the steps and is closed again.
   */
  void overlay(String name, Runnable open) {
    String file = folder + "/" + name;
    steps.add("open " + file, () -> Platform.runLater(open));
    steps.add("look at " + file, this::isCovered, () -> camera.take(file));
    steps.add("close " + file, () -> camera.others().forEach(Window::hide));
  }

  private boolean isCovered() {
    return !camera.others().isEmpty();
  }
}
