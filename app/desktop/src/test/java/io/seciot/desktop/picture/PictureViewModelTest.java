package io.seciot.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.file.Background;
import io.seciot.model.ProblemException;
import io.seciot.report.picture.PictureFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureViewModelTest {

  @TempDir private Path folder = Path.of("");
  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final PictureViewModel pictures =
      new PictureViewModel(editor, new Background(Runnable::run));

  @Test
  void writesTheShownViewInTheChosenFormat() throws Exception {
    pictures.formatProperty().set(PictureFormat.SVG);

    Path written = write(folder.resolve("home.svg"));

    assertThat(written).content().contains(">Lock</text>", ">Hub</text>");
    assertThat(pictures.busyProperty().get()).isFalse();
  }

  @Test
  void proposesANameAndGivesItTheRightEnding() {
    pictures.formatProperty().set(PictureFormat.PDF);

    assertThat(pictures.proposal()).isEqualTo("home-main.pdf");
    assertThat(pictures.named(Path.of("a"))).isEqualTo(Path.of("a.pdf"));
    assertThat(pictures.named(Path.of("a.PDF"))).isEqualTo(Path.of("a.PDF"));
  }

  @Test
  void sizeMattersForPixelsOnly() {
    pictures.formatProperty().set(PictureFormat.SVG);
    assertThat(pictures.sizedProperty().getValue()).isFalse();

    pictures.formatProperty().set(PictureFormat.PNG);
    assertThat(pictures.sizedProperty().getValue()).isTrue();
  }

  @Test
  void saysWhyAFileWasNotWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    CompletableFuture<Exception> why = new CompletableFuture<>();

    pictures.write(file.resolve("home.svg"), written -> {}, why::complete);

    assertThat(why.get(30, TimeUnit.SECONDS)).isInstanceOf(ProblemException.class);
  }

  private Path write(Path out) throws Exception {
    CompletableFuture<Path> written = new CompletableFuture<>();
    pictures.write(out, written::complete, written::completeExceptionally);
    return written.get(30, TimeUnit.SECONDS);
  }
}
