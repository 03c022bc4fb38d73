package io.seciot.desktop.instance;

import io.seciot.desktop.settings.StateFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The one window of a user. The first start holds a lock, which the system takes back however it
 * ends, and listens on a socket in a folder that only the user may enter. Later starts hand it what
 * they were asked to open. Where anything of this does not work, a start simply has a window of its
 * own.
 */
public final class SingleWindow implements AutoCloseable {

  private static final Logger LOG = System.getLogger(SingleWindow.class.getName());
  private static final int TAKEN = 1;
  private static final long PATIENCE_SECONDS = 10;

  private final Path socket;
  private final @Nullable FileChannel lock;
  private final @Nullable ServerSocketChannel server;
  private volatile boolean closed;

  private SingleWindow(
      Path socket, @Nullable FileChannel lock, @Nullable ServerSocketChannel server) {
    this.socket = socket;
    this.lock = lock;
    this.server = server;
  }

  /**
   * Becomes the one window, where no other is.
   *
   * @param folder where lock and socket are; is made where it is missing
   */
  public static SingleWindow of(Path folder) {
    Path socket = folder.resolve("window.socket");
    try {
      StateFolder.create(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isFirst(channel)) {
        channel.close();
        return new SingleWindow(socket, null, null);
      }
      return new SingleWindow(socket, channel, bind(socket, channel));
    } catch (IOException | RuntimeException e) {
      // Such as a system without these sockets, or a path that is too long for one.
      LOG.log(Logger.Level.INFO, "Later starts will have windows of their own", e);
      return new SingleWindow(socket, null, null);
    }
  }

  private static boolean isFirst(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Who holds the lock may take away a socket that a crash has left. */
  private static ServerSocketChannel bind(Path socket, FileChannel lock) throws IOException {
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      return server;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether this start has the one window; else another has it, or nobody can be asked. */
  public boolean isFirst() {
    return server != null;
  }

  /**
   * Asks the window that is already open to show these files, and waits until it has taken them.
   *
   * @return whether it has; where not, this start needs a window of its own
   */
  public boolean handOver(ImmutableList<Path> files) {
    if (isFirst()) {
      return false;
    }
    AtomicBoolean taken = new AtomicBoolean();
    CountDownLatch answered = new CountDownLatch(1);
    Thread.ofPlatform()
        .daemon()
        .name("seciot-hand-over")
        .start(() -> {
          taken.set(send(files));
          answered.countDown();
        });
    try {
      return answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && taken.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean send(ImmutableList<Path> files) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      ByteBuffer message = ByteBuffer.wrap(Message.of(files));
      while (message.hasRemaining()) {
        channel.write(message);
      }
      channel.shutdownOutput();
      ByteBuffer answer = ByteBuffer.allocate(1);
      return channel.read(answer) == 1 && answer.get(0) == TAKEN;
    } catch (IOException | RuntimeException e) {
      LOG.log(Logger.Level.INFO, "The window that is open does not answer", e);
      return false;
    }
  }

  /**
   * Begins to take what later starts hand over.
   *
   * @param opened told the files, perhaps none, on a thread of its own
   */
  public void listen(Consumer<ImmutableList<Path>> opened) {
    ServerSocketChannel listening = server;
    if (listening != null) {
      Thread.ofPlatform()
          .daemon()
          .name("seciot-later-starts")
          .start(() -> accept(listening, opened));
    }
  }

  private void accept(ServerSocketChannel listening, Consumer<ImmutableList<Path>> opened) {
    while (!closed) {
      try {
        SocketChannel channel = listening.accept();
        // One that is slow must not keep the next one waiting.
        Thread.ofVirtual().name("seciot-later-start").start(() -> take(channel, opened));
      } catch (IOException e) {
        if (!closed) {
          LOG.log(Logger.Level.WARNING, "Later starts are not listened to any more", e);
        }
        return;
      }
    }
  }

  private static void take(SocketChannel channel, Consumer<ImmutableList<Path>> opened) {
    try (channel) {
      ImmutableList<Path> files = Message.read(channel);
      opened.accept(files);
      channel.write(ByteBuffer.wrap(new byte[] {TAKEN}));
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "A later start was not understood", e);
    }
  }

  /** Lets the next start be the first. */
  @Override
  public void close() {
    closed = true;
    try {
      if (server != null) {
        server.close();
        Files.deleteIfExists(socket);
      }
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "The window was not given free", e);
    }
  }
}
