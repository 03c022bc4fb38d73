package io.seciot.desktop.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SingleWindowTest {

  @TempDir Path folder;

  private final BlockingQueue<ImmutableList<Path>> opened = new LinkedBlockingQueue<>();

  @Test
  void aSecondStartHandsItsFileToTheFirst() throws Exception {
    try (SingleWindow first = SingleWindow.of(folder);
        SingleWindow second = SingleWindow.of(folder)) {
      first.listen(opened::add);

      assertThat(first.isFirst()).isTrue();
      assertThat(second.isFirst()).isFalse();
      assertThat(second.handOver(Lists.immutable.of(Path.of("a model ü.seciot.json")))).isTrue();
      assertThat(opened.take()).containsExactly(Path.of("a model ü.seciot.json").toAbsolutePath());
      assertThat(second.handOver(Lists.immutable.empty())).isTrue();
      assertThat(opened.take()).isEmpty();
    }
  }

  @Test
  void theFirstHasAWindowOfItsOwn() {
    try (SingleWindow first = SingleWindow.of(folder)) {
      assertThat(first.handOver(Lists.immutable.empty())).isFalse();
    }
  }

  @Test
  void afterTheFirstIsClosedTheNextIsFirst() {
    SingleWindow.of(folder).close();

    try (SingleWindow next = SingleWindow.of(folder)) {
      assertThat(next.isFirst()).isTrue();
    }
  }

  /** A crash leaves the socket and loses the lock. */
  @Test
  void aSocketThatACrashHasLeftIsNoObstacle() throws IOException {
    Files.createFile(folder.resolve("window.socket"));
    Files.createFile(folder.resolve("window.lock"));

    try (SingleWindow next = SingleWindow.of(folder)) {
      assertThat(next.isFirst()).isTrue();
    }
  }

  @Test
  void withoutAnAnswerASecondStartHasItsOwnWindow() throws IOException {
    try (SingleWindow first = SingleWindow.of(folder);
        SingleWindow second = SingleWindow.of(folder)) {
      Files.delete(folder.resolve("window.socket"));

      assertThat(second.handOver(Lists.immutable.empty())).isFalse();
    }
  }

  @Test
  void whereThereCanBeNoSocketEachStartHasItsOwnWindow() {
    Path deep = folder.resolve("a-folder-with-a-long-name".repeat(8));

    try (SingleWindow first = SingleWindow.of(deep)) {
      assertThat(first.isFirst()).isFalse();
      assertThat(first.handOver(Lists.immutable.empty())).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cut/off", "relative\0", "\0", "/a\0b\0", "LONG"})
  void whatIsNoMessageIsNotTakenAndTheNextOneIs(String sent) throws Exception {
    try (SingleWindow first = SingleWindow.of(folder);
        SingleWindow second = SingleWindow.of(folder)) {
      first.listen(opened::add);

      assertThat(answerTo(sent.equals("LONG") ? "/a\0".repeat(30_000) : sent)).isEqualTo(-1);
      assertThat(second.handOver(Lists.immutable.empty())).isTrue();
      assertThat(opened.take()).isEmpty();
      assertThat(opened).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isForItsUserOnly() throws IOException {
    Path own = folder.resolve("own");
    try (SingleWindow first = SingleWindow.of(own)) {
      assertThat(first.isFirst()).isTrue();
      assertThat(Files.getPosixFilePermissions(own))
          .allMatch(permission -> permission.name().startsWith("OWNER"));
    }
  }

  private int answerTo(String sent) throws IOException {
    try (SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("window.socket")))) {
      ByteBuffer message = ByteBuffer.wrap(sent.getBytes(StandardCharsets.UTF_8));
      while (message.hasRemaining()) {
        channel.write(message);
      }
      channel.shutdownOutput();
      return channel.read(ByteBuffer.allocate(1));
    } catch (IOException e) {
      // The other side may hang up before everything is said.
      return -1;
    }
  }
}
