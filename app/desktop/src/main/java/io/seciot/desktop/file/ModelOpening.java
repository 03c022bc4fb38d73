package io.seciot.desktop.file;

import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.interchange.ImportResult;
import io.seciot.interchange.Importer;
import io.seciot.interchange.Importers;
import io.seciot.model.Architecture;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Reads a model, or makes one of another tool's file. Takes its time; not for the screen. */
public final class ModelOpening {

  private static final int HEAD = 16 * 1024;
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  /**
   * What was read.
   *
   * @param format what people call the other tool's format; empty for a model of ours
   * @param notCarriedOver what could not be carried over, or was guessed; a sentence each
   */
  public record Opened(Architecture model, String format, ImmutableList<Message> notCarriedOver) {
    /** Whether it comes from another tool's file, which must not be saved over. */
    public boolean isImported() {
      return !format.isEmpty();
    }
  }

  private ModelOpening() {}

  /** Reads the file and gives every view that nobody has drawn a layout. */
  public static Opened read(Path file) throws ProblemException {
    OffUiThread.hold("Reading a model");
    Optional<Importer> importer = importer(file);
    if (importer.isEmpty()) {
      return new Opened(arranged(ModelFiles.read(file)), "", Lists.immutable.empty());
    }
    ImportResult result = importer.get().read(name(file), content(file));
    return new Opened(arranged(result.model()), importer.get().label(), result.notCarriedOver());
  }

  /** What our own reader does not find it says in its own words. */
  private static Optional<Importer> importer(Path file) throws ProblemException {
    String name = name(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".seciot.json") || ModelFiles.isYaml(name) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Importers.forFile(name(file), in.readNBytes(HEAD));
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  private static byte[] content(Path file) throws ProblemException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new ProblemException(
            Problem.ofFile(
                file.toString(),
                "the file is larger than 64 MB",
                "Check that this is the right one"));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  private static ProblemException notRead(Path file, IOException cause) {
    ProblemException problem =
        new ProblemException(
            Problem.ofFile(
                file.toString(),
                "the file cannot be read",
                "Check that it is there and that you may read it"));
    problem.initCause(cause);
    return problem;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Architecture arranged(Architecture model) {
    if (model.elements().isEmpty()) {
      return model;
    }
    Architecture whole =
        model.views().isEmpty() ? model.with(View.empty("main", model.product().name())) : model;
    return whole
        .views()
        .select(view -> view.boxes().isEmpty())
        .injectInto(whole, (drawn, view) -> drawn.with(AutoLayout.arrange(drawn, view, Set.of())));
  }
}
