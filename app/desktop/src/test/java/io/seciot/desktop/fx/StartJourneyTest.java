package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.start.Examples;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Models of last time on the start screen. */
class StartJourneyTest extends Journey {

  @Override
  protected Examples examples() {
    return new Examples(folder.resolve("examples"));
  }

  private Path file() {
    return folder.resolve("home.seciot.json");
  }

  private void showStart() throws Exception {
    onScreen(() -> {
      window.showStart();
      return stage;
    });
  }

  private Button tile() {
    return robot.lookup("#open-home").queryButton();
  }

  /** The tile comes a moment after the screen. */
  private boolean says(String words) {
    return robot
        .lookup("#open-home")
        .<Button>tryQuery()
        .filter(tile -> tile.getAccessibleText().contains(words))
        .isPresent();
  }

  @Test
  void recentModelHasAPictureAndOpensByKeyboard() throws Exception {
    open(twoDevices());
    showStart();

    waitUntil(() -> robot.lookup("#open-home .thumbnail > .image-view").tryQuery().isPresent());

    ImageView view = robot.lookup("#open-home .image-view").queryAs(ImageView.class);
    assertThat(view.getImage().getWidth()).isBetween(100.0, 400.0);
    assertThat(tile().getAccessibleText()).contains("Home").contains(folder.toString());
    onScreen(() -> {
      tile().requestFocus();
      return stage;
    });
    press(KeyCode.SPACE);
    assertThat(editor(screen()).model()).isEqualTo(twoDevices());
  }

  @Test
  void everyModelHasAButtonOfItsOwn() throws Exception {
    Path example = examples().tour();
    for (String place : List.of("examples", "one", "two")) {
      Path file = folder.resolve(place).resolve(example.getFileName());
      Files.createDirectories(folder.resolve(place));
      ModelFiles.write(twoDevices(), file);
      onScreen(() -> {
        window.open(file, Optional.of(file));
        return file;
      });
      waitUntil(() ->
          window
              .screenProperty()
              .get()
              .flatMap(screen -> screen.document().fileProperty().get())
              .filter(file::equals)
              .isPresent());
    }
    showStart();

    waitUntil(() -> robot.lookup(".start-card").queryAll().size() == 4);
    assertThat(robot.lookup(".start-card").queryAll().stream().map(Node::getId))
        .containsExactlyInAnyOrder(
            "open-smart-lock", "open-smart-lock-2", "open-smart-lock-3", "example-smart-lock");
  }

  @Test
  void saysWhenAFileIsGoneOrBroken() throws Exception {
    open(twoDevices());
    Files.writeString(file(), "<<<<<<< mine");
    showStart();
    waitUntil(() -> says("cannot be read"));
    assertThat(robot.lookup("#open-home .thumbnail > .ikonli-font-icon").<Node>query())
        .matches(Node::isVisible);

    Files.delete(file());
    showStart();
    waitUntil(() -> says("no longer there"));
  }
}
