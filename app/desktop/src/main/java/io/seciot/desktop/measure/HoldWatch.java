package io.seciot.desktop.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Waits for the thread of the screen again and again, and so notices for how long others keep it.
 */
final class HoldWatch {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final AtomicLong longest = new AtomicLong();
  private volatile boolean running = true;
  private long worked;
  private long mostWork;

  /** A frame is a task of its own, before which the thread takes keys and clicks. */
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          note();
        }
      };

  void start() {
    frames.start();
    Thread probe = new Thread(this::probe, "Probe of the screen's thread");
    probe.setDaemon(true);
    probe.start();
  }

  void stop() {
    frames.stop();
    running = false;
  }

  /** Forgets what was so far; called on the thread of the screen, like those below. */
  void reset() {
    worked = threads.getCurrentThreadCpuTime();
    mostWork = 0;
    longest.set(0);
  }

  /**
   * Milliseconds by the clock that the thread kept others waiting at most, the painter included.
   */
  double longestHold() {
    return longest.get() / 1e6;
  }

  /** Milliseconds of the processor's time that the thread took in one go at most. */
  double mostWork() {
    return mostWork / 1e6;
  }

  private void probe() {
    while (running) {
      long asked = System.nanoTime();
      AtomicLong waited = new AtomicLong(-1);
      Platform.runLater(() -> {
        note();
        waited.set(System.nanoTime() - asked);
      });
      while (waited.get() < 0) {
        Thread.onSpinWait();
        pause();
      }
      longest.accumulateAndGet(waited.get(), Math::max);
    }
  }

  /** What the thread has done since it was here last. */
  private void note() {
    long now = threads.getCurrentThreadCpuTime();
    mostWork = Math.max(mostWork, now - worked);
    worked = now;
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
