package io.seciot.desktop.file;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Threads for what takes longer than a frame: one for reasoning, one for files and reports, one for
 * pictures that nobody waits for.
 */
public final class Background {

  private final ExecutorService reasoning = thread("reasoning");
  private final ExecutorService files = thread("files");
  private final ExecutorService pictures = thread("pictures");
  private final Executor screen;

  /**
   * @param screen runs tasks on the thread of the screen
   */
  public Background(Executor screen) {
    this.screen = screen;
  }

  /** One task after the other; analyses and remedies. */
  public Executor reasoning() {
    return reasoning;
  }

  /** One task after the other; files and reports. */
  public Executor files() {
    return files;
  }

  /** One task after the other; pictures that may come late. */
  public Executor pictures() {
    return pictures;
  }

  /** The thread of the screen. */
  public Executor screen() {
    return screen;
  }

  /**
   * Runs a task beside and hands its result, or why there is none, to the screen's thread.
   *
   * @return by which it can be given up; then nobody is told anything
   */
  public <T> Future<?> run(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
    return files.submit(() -> {
      try {
        T result = task.call();
        screen.execute(() -> done.accept(result));
      } catch (CancellationException e) {
        // Given up because somebody wanted it so.
      } catch (Exception e) {
        screen.execute(() -> failed.accept(e));
      } catch (Error e) {
        // A future would keep it to itself.
        Thread here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, e);
      }
    });
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().daemon().name("seciot-" + name).factory());
  }
}
