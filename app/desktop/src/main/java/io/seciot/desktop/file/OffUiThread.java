package io.seciot.desktop.file;

/**
 * Holds that what can take longer than a frame stays off the thread of the screen. Looked at only
 * where assertions are on, as in tests: there it fails whenever it happens, however quick the
 * machine is.
 */
public final class OffUiThread {

  /** By name, since asking JavaFX would load its native libraries into tests without a screen. */
  private static final String UI_THREAD = "JavaFX Application Thread";

  private OffUiThread() {}

  /**
   * Fails on the thread of the screen.
   *
   * @param what is done here, as a noun
   */
  public static void hold(String what) {
    assert !Thread.currentThread().getName().equals(UI_THREAD)
        : what + " must not run on the thread of the screen";
  }
}
