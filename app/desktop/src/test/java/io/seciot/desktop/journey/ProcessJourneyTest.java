package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole application as a process of its own, which gets its keys from the display. */
class ProcessJourneyTest extends WindowJourney {

  private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);

  /** How far an arrow moves. */
  private static final double STEP = 10;

  private final List<Process> started = new ArrayList<>();

  @Override
  protected Path journalFolder() {
    return folder.resolve("state").resolve("journal");
  }

  @AfterEach
  void endProcesses() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  /** The seed says for how long it is edited before it is killed. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void killedBetweenEditsAtMostTheLastSecondIsMissing(int seed) throws Exception {
    Random random = new Random(seed);
    Path file = folder.resolve("home.seciot.json");
    ModelFiles.write(oneHub(), file);
    Process editing = start(file);
    double before = moveAndSave(editing, file);

    List<Long> pressed = new ArrayList<>();
    long end = System.nanoTime() + A_SECOND + random.nextLong(2 * A_SECOND);
    while (System.nanoTime() < end) {
      robot.type(KeyCode.RIGHT);
      pressed.add(System.nanoTime());
    }
    editing.destroyForcibly().waitFor();
    long killed = System.nanoTime();

    onScreen(() -> {
      stage.show();
      window.offerRecovery();
      return window;
    });
    click("#recovery-restore");
    EditorScreen screen = screen();
    long old = pressed.stream().filter(time -> time < killed - A_SECOND).count();
    double moved = (left(editor(screen).model()) - before) / STEP;
    assertThat(old).isPositive();
    assertThat(moved).isBetween((double) old, (double) pressed.size());
  }

  @Test
  void secondStartHandsItsFileToTheFirstAndEnds() throws Exception {
    Path first = folder.resolve("first.seciot.json");
    Path second = folder.resolve("second.seciot.json");
    ModelFiles.write(oneHub(), first);
    ModelFiles.write(oneHub(), second);
    Process open = start(first);
    waitUntil(() -> recent().contains("first.seciot.json"));

    Process later = start(second);

    assertThat(later.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(later.exitValue()).isZero();
    waitUntil(() -> recent().contains("second.seciot.json"));
    assertThat(open.isAlive()).isTrue();
  }

  private static Architecture oneHub() {
    return Architecture.of(Product.named("Home"))
        .with(Element.of("hub", "hub", "Hub"))
        .with(
            View.empty("main", "Main")
                .withBoxes(SortedMaps.immutable.of("hub", new Box(0, 0, 160, 60))));
  }

  /** Its window gets the keys, so that of the test makes way. */
  private Process start(Path file) throws Exception {
    onScreen(() -> {
      stage.hide();
      return stage;
    });
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Dseciot.state=" + folder.resolve("state"),
                "-Dseciot.settings=" + settings(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.seciot.cli.Main",
                "desktop",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output-" + started.size() + ".txt").toFile())
            .start();
    started.add(process);
    return process;
  }

  /**
   * Selects everything and moves it, again and again until the window is there and does so; then
   * saves, so that no key is on its way any more and the file says where it is.
   */
  private double moveAndSave(Process editing, Path file) throws Exception {
    robot.moveTo(700, 300);
    while (journals().isEmpty()) {
      assertThat(editing.isAlive()).isTrue();
      press(KeyCode.CONTROL, KeyCode.A);
      robot.type(KeyCode.RIGHT);
    }
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> journals().isEmpty() && left(ModelFiles.read(file)) > 0);
    return left(ModelFiles.read(file));
  }

  private static double left(Architecture model) {
    return model.views().getFirst().boxes().get("hub").x();
  }

  private List<Path> journals() throws IOException {
    if (!Files.isDirectory(journalFolder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(journalFolder())) {
      return files.filter(path -> path.toString().endsWith(".journal")).toList();
    }
  }

  private Path settings() {
    return folder.resolve("settings-of-the-process.properties");
  }

  private String recent() throws IOException {
    return Files.exists(settings()) ? Files.readString(settings()) : "";
  }
}
