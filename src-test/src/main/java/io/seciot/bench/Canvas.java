package io.seciot.bench;

import io.seciot.desktop.SeciotDesktop;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures how long frames of the drawing take in a real window: {@code seciot bench --canvas}. The
 * first size is what the others are compared with.
 */
final class Canvas {

  private static final long SEED = 42;

  private Canvas() {}

  static int run(List<Integer> sizes) throws IOException, ProblemException {
    // Without this no frame is shorter than the screen's own pace, and all look alike.
    System.setProperty("javafx.animation.fullspeed", "true");
    Path folder = Files.createTempDirectory("seciot-canvas");
    // What is tried must not become what the user has set.
    Path settings = folder.resolve("settings.properties");
    System.setProperty("seciot.settings", settings.toString());
    List<String> arguments = new ArrayList<>(List.of("--measure-frames"));
    for (int size : sizes) {
      Path file = folder.resolve(size + ".seciot.json");
      write(size, file);
      arguments.add(file.toString());
    }
    int exit = new SeciotDesktop().start(arguments);
    for (String file : arguments.subList(1, arguments.size())) {
      Files.delete(Path.of(file));
    }
    Files.deleteIfExists(settings);
    Files.delete(folder);
    return exit;
  }

  /** Puts down a model of so many elements with one view of all of them. */
  static void write(int size, Path file) throws IOException, ProblemException {
    Architecture model = SyntheticModel.generate(size, SEED, BuiltInKnowledge.load().vocabulary());
    View view = AutoLayout.arrange(model, View.empty("all", "All"), Set.of());
    ModelFiles.write(model.with(view), file);
  }
}
