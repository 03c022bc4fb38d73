package io.seciot.desktop.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Is told by the system when a file is written or replaced; asks for nothing again and again. */
public final class FileWatch implements AutoCloseable {

  private static final Logger LOG = System.getLogger(FileWatch.class.getName());

  private final WatchService service;

  private FileWatch(WatchService service) {
    this.service = service;
  }

  /**
   * Begins to watch.
   *
   * @param touched run on a thread of its own whenever something may have changed
   * @throws IOException where the system cannot watch this folder; the file is then looked at only
   *     when the window comes to the front and before it is saved
   */
  public static FileWatch of(Path file, Runnable touched) throws IOException {
    Path absolute = file.toAbsolutePath();
    WatchService service = absolute.getFileSystem().newWatchService();
    try {
      Path folder = absolute.getParent();
      if (folder != null) {
        folder.register(
            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      }
    } catch (IOException | RuntimeException e) {
      service.close();
      throw e;
    }
    FileWatch watch = new FileWatch(service);
    Thread.ofPlatform()
        .daemon()
        .name("seciot-watch")
        .start(() -> watch.follow(absolute.getFileName(), touched));
    return watch;
  }

  private void follow(Path name, Runnable touched) {
    try {
      while (true) {
        WatchKey key = service.take();
        boolean concerned = false;
        for (WatchEvent<?> event : key.pollEvents()) {
          concerned |= event.context() == null || name.equals(event.context());
        }
        if (concerned) {
          touched.run();
        }
        if (!key.reset()) {
          return;
        }
      }
    } catch (ClosedWatchServiceException e) {
      // Nobody wants to know any more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "A folder is still watched", e);
    }
  }
}
