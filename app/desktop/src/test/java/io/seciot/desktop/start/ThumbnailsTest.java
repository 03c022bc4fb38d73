package io.seciot.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.theme.Theme;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {

  private static final CompletableFuture<Knowledge> KNOWLEDGE =
      CompletableFuture.completedFuture(BuiltInKnowledge.load());

  @TempDir Path folder;
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<Thumbnail> answers = new ArrayList<>();
  private Path model;
  private Thumbnails thumbnails;

  @BeforeEach
  void writeModel() throws ProblemException {
    model = folder.resolve("home.seciot.json");
    ModelFiles.write(TestModels.home(), model);
    thumbnails = new Thumbnails(kept(), KNOWLEDGE, work::add, Runnable::run);
  }

  private Path kept() {
    return folder.resolve("thumbnails");
  }

  private Thumbnail ask(Theme theme) {
    answers.clear();
    thumbnails.ask(model, theme, answers::add);
    workAll();
    assertThat(answers).hasSize(1);
    return answers.getFirst();
  }

  private void workAll() {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  private List<String> keptNames() throws IOException {
    try (var files = Files.list(kept())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isASmallPictureOfTheDrawing() throws IOException {
    assertThat(ask(Theme.LIGHT))
        .isInstanceOfSatisfying(
            Thumbnail.Drawn.class,
            drawn -> {
              BufferedImage image = read(drawn);
              assertThat(image.getWidth()).isBetween(100, 400);
              assertThat(image.getHeight()).isBetween(50, 240);
            });
    assertThat(keptNames()).hasSize(1);
  }

  private static BufferedImage read(Thumbnail.Drawn drawn) {
    try {
      return ImageIO.read(new ByteArrayInputStream(drawn.png()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isKeptFromStartToStartForEachTheme() throws IOException {
    ask(Theme.LIGHT);
    ask(Theme.DARK);
    List<String> before = keptNames();
    thumbnails = new Thumbnails(kept(), new CompletableFuture<>(), work::add, Runnable::run);

    assertThat(ask(Theme.LIGHT)).isInstanceOf(Thumbnail.Drawn.class);
    assertThat(ask(Theme.DARK)).isInstanceOf(Thumbnail.Drawn.class);
    assertThat(before).hasSize(2).isEqualTo(keptNames());
  }

  @Test
  void isMadeAnewWhenTheFileHasChanged() throws IOException {
    ask(Theme.LIGHT);
    List<String> before = keptNames();
    Files.setLastModifiedTime(model, FileTime.fromMillis(1_000_000));

    ask(Theme.LIGHT);

    assertThat(keptNames()).hasSize(1).isNotEqualTo(before);
  }

  @Test
  void onlySoManyAreKept() throws IOException {
    ask(Theme.LIGHT);
    for (int i = 0; i < 40; i++) {
      Path older = Files.writeString(kept().resolve("older-" + i + ".png"), "old");
      Files.setLastModifiedTime(older, FileTime.fromMillis(1_000L * i));
    }

    ask(Theme.DARK);

    assertThat(keptNames()).hasSize(32).contains("older-39.png").doesNotContain("older-0.png");
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws Exception {
    Files.writeString(model, "<<<<<<< mine");
    assertThat(ask(Theme.LIGHT)).isEqualTo(new Thumbnail.Broken());
    ModelFiles.write(Architecture.of(Product.named("Empty")), model);
    assertThat(ask(Theme.LIGHT)).isEqualTo(new Thumbnail.Blank());
    Files.delete(model);
    assertThat(ask(Theme.LIGHT)).isEqualTo(new Thumbnail.Missing());
  }

  @Test
  void whatNobodyWaitsForIsNotMade() {
    thumbnails.ask(model, Theme.LIGHT, answers::add);

    thumbnails.startOver();
    workAll();

    assertThat(answers).isEmpty();
    assertThat(kept()).doesNotExist();
  }
}
