package io.seciot.desktop;

import io.seciot.cli.DesktopStarter;
import io.seciot.desktop.instance.SingleWindow;
import io.seciot.desktop.settings.StateFolder;
import io.seciot.model.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.eclipse.collections.impl.factory.Lists;

/** Starts the window, waits until it is closed, and says how it went. */
public final class SeciotDesktop implements DesktopStarter {

  private static final int WRONG_USE = 2;
  private static final int OUR_FAULT = 3;

  @Override
  public int start(List<String> arguments) {
    DesktopOptions options;
    try {
      options = DesktopOptions.parse(arguments);
    } catch (ProblemException e) {
      System.err.println(e.getMessage());
      return WRONG_USE;
    }
    if (options.selfCheck() || options.measureStart() || !options.measureFrames().isEmpty()) {
      return run(options, Optional.empty());
    }
    try (SingleWindow window = SingleWindow.of(StateFolder.usual())) {
      return window.handOver(Lists.immutable.withAll(options.model().stream().toList()))
          ? 0
          : run(options, Optional.of(window));
    }
  }

  /**
   * @param window through which later starts hand over their files, if they do
   */
  private static int run(DesktopOptions options, Optional<SingleWindow> window) {
    AtomicInteger exit = new AtomicInteger();
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> {
        Platform.setImplicitExit(false);
        new Desktop(
                options,
                window,
                code -> {
                  exit.set(code);
                  closed.countDown();
                })
            .open();
      });
      closed.await();
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      System.err.println(
          "The window cannot be opened ("
              + e.getMessage()
              + "). Check that a display is available; on Linux install libgtk-3-0 and libxtst6.");
      return OUR_FAULT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OUR_FAULT;
    }
    leave();
    return exit.get();
  }

  /** GTK crashes when the toolkit ends while a pop-up is showing, so they are hidden before. */
  private static void leave() {
    CountDownLatch hidden = new CountDownLatch(1);
    Platform.runLater(() -> {
      List.copyOf(Window.getWindows()).stream()
          .filter(PopupWindow.class::isInstance)
          .forEach(Window::hide);
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      hidden.countDown();
    });
    try {
      hidden.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }
}
