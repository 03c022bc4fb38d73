package io.seciot.desktop.start;

import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.picture.PictureViewModel;
import io.seciot.desktop.settings.StateFolder;
import io.seciot.desktop.theme.Theme;
import io.seciot.diagrams.drawing.DiagramPainter;
import io.seciot.diagrams.drawing.DiagramPicture;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.View;
import io.seciot.model.file.AtomicFile;
import io.seciot.ontology.knowledge.Knowledge;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Small pictures of models for the start screen. They are made beside, at leisure, and kept in a
 * folder: one for each file and theme, made anew when the file has changed, only so many of them.
 * Losing them costs nothing but time.
 */
public final class Thumbnails {

  private static final Logger LOG = System.getLogger(Thumbnails.class.getName());

  /** Twice as many pixels as are shown, so that it is sharp on fine screens. */
  private static final double WIDTH = 400;

  private static final double HEIGHT = 240;
  private static final int MOST_KEPT = 32;

  /** What is larger cannot be told apart in a small picture, and takes long to draw. */
  private static final int MOST_BOXES = 1500;

  private static final long MOST_BYTES = 8L * 1024 * 1024;
  private static final int NAME_LENGTH = 24;

  private final Path folder;
  private final CompletableFuture<Knowledge> knowledge;
  private final Executor worker;
  private final Executor screen;
  private final AtomicInteger round = new AtomicInteger();

  /**
   * @param folder where they are kept; need not exist
   * @param knowledge how kinds are drawn; waited for only where a picture has to be made
   * @param worker makes them, one after the other
   * @param screen the thread on which answers are given
   */
  public Thumbnails(
      Path folder, CompletableFuture<Knowledge> knowledge, Executor worker, Executor screen) {
    this.folder = folder;
    this.knowledge = knowledge;
    this.worker = worker;
    this.screen = screen;
  }

  /** Gives up what was asked for and is not made yet. Called on the thread of the screen. */
  public void startOver() {
    round.incrementAndGet();
  }

  /** Asks for the picture of a model; what is kept already comes before what has to be made. */
  public void ask(Path model, Theme theme, Consumer<Thumbnail> answer) {
    int asked = round.get();
    worker.execute(() -> {
      if (asked == round.get()) {
        known(model, theme)
            .ifPresentOrElse(
                known -> screen.execute(() -> answer.accept(known)),
                () -> worker.execute(() -> makeFor(asked, model, theme, answer)));
      }
    });
  }

  private void makeFor(int asked, Path model, Theme theme, Consumer<Thumbnail> answer) {
    if (asked == round.get()) {
      Thumbnail made = make(model, theme);
      screen.execute(() -> answer.accept(made));
    }
  }

  private Optional<Thumbnail> known(Path model, Theme theme) {
    OffUiThread.hold("Looking for a picture");
    if (!Files.isRegularFile(model)) {
      return Optional.of(new Thumbnail.Missing());
    }
    try {
      Path kept = place(model, theme);
      return Files.isRegularFile(kept)
          ? Optional.of(new Thumbnail.Drawn(Files.readAllBytes(kept)))
          : Optional.empty();
    } catch (IOException e) {
      LOG.log(Logger.Level.INFO, "A small picture was not read", e);
      return Optional.empty();
    }
  }

  private Thumbnail make(Path model, Theme theme) {
    try {
      if (Files.size(model) > MOST_BYTES) {
        return new Thumbnail.Blank();
      }
      Path kept = place(model, theme);
      Architecture read = ModelOpening.read(model).model();
      Optional<View> view = largest(read);
      if (view.isEmpty()) {
        return new Thumbnail.Blank();
      }
      byte[] png = draw(read, view.get(), theme);
      keep(png, kept);
      return new Thumbnail.Drawn(png);
    } catch (ProblemException e) {
      return new Thumbnail.Broken();
    } catch (IOException e) {
      LOG.log(Logger.Level.INFO, "The file cannot be looked at", e);
      return new Thumbnail.Broken();
    }
  }

  private static Optional<View> largest(Architecture model) {
    return model
        .views()
        .valuesView()
        .select(view -> view.boxes().notEmpty() && view.boxes().size() <= MOST_BOXES)
        .maxByOptional(view -> view.boxes().size());
  }

  private byte[] draw(Architecture model, View view, Theme theme) {
    String svg =
        DiagramPainter.svg(
            model,
            view,
            PictureViewModel.symbols(knowledge.join().vocabulary()),
            switch (theme) {
              case LIGHT -> io.seciot.diagrams.drawing.Theme.LIGHT;
              case DARK -> io.seciot.diagrams.drawing.Theme.DARK;
            });
    DiagramPicture.Size size = DiagramPicture.size(svg);
    return DiagramPicture.png(svg, Math.min(WIDTH / size.width(), HEIGHT / size.height()));
  }

  private void keep(byte[] png, Path place) {
    try {
      StateFolder.create(folder);
      AtomicFile.write(place, png);
      try (Stream<Path> all = Files.list(folder)) {
        for (Path old : all.filter(file -> isOld(file, place)).toList()) {
          Files.deleteIfExists(old);
        }
      }
      try (Stream<Path> all = Files.list(folder)) {
        for (Path old : all.sorted(latestFirst()).skip(MOST_KEPT).toList()) {
          Files.deleteIfExists(old);
        }
      }
    } catch (IOException e) {
      LOG.log(Logger.Level.INFO, "A small picture was not kept", e);
    }
  }

  /** Of the same model in the same theme, as it was before. */
  private static boolean isOld(Path file, Path now) {
    String name = String.valueOf(file.getFileName());
    String kept = String.valueOf(now.getFileName());
    return name.startsWith(kept.substring(0, NAME_LENGTH + 1)) && !name.equals(kept);
  }

  private static Comparator<Path> latestFirst() {
    return Comparator.comparing((Path file) -> file.toFile().lastModified())
        .reversed()
        .thenComparing(Comparator.naturalOrder());
  }

  /** Names the model and the theme, then the state of the file. */
  private Path place(Path model, Theme theme) throws IOException {
    BasicFileAttributes file = Files.readAttributes(model, BasicFileAttributes.class);
    String which = digest(model.toAbsolutePath().normalize() + " " + theme);
    String state = digest(file.lastModifiedTime().toMillis() + " " + file.size());
    return folder.resolve(which + "-" + state + ".png");
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
