package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.View;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What has changed since a revision of the git repository in which the model lies. */
class RevisionJourneyTest extends WindowJourney {

  @Test
  void showsOnTheDrawingWhatHasChangedSinceTheLastRevisionButOne() throws Exception {
    Architecture now = twoDevices();
    Box gone = new Box(330, 220, 160, 60);
    Architecture before =
        new Edits.Rename("hub", "Old hub")
            .apply(now)
            .with(Element.of("lamp", "hub", "Lamp"))
            .with(with(now.views().getFirst(), "lamp", gone));
    commit(before, now);
    EditorScreen screen = open(now);
    waitForAnalysis(screen);
    List<Point2D> places =
        List.of(cornerOf(screen, "hub"), placeOf(screen, 330, 220), cornerOf(screen, "lock"));
    List<List<Integer>> plain = pictures(places);

    press(KeyCode.SHIFT, KeyCode.F7);
    waitFor("#revision-name");
    waitUntil(() -> robot.lookup("#revision-name").query().isFocused());
    robot.write("HEAD~1").type(KeyCode.ENTER);
    waitForEndOf("#revision-dialog");
    waitUntil(() -> robot.lookup("#review-list").queryListView().getItems().size() >= 2);

    assertThat(robot.lookup("#review-list").queryListView().getItems().toString())
        .contains("Old hub", "Lamp");
    WaitForAsyncUtils.waitForFxEvents();
    List<List<Integer>> marked = pictures(places);
    assertThat(marked.get(0)).as("what is called otherwise").isNotEqualTo(plain.get(0));
    assertThat(marked.get(1)).as("what is gone").isNotEqualTo(plain.get(1));
    assertThat(marked.get(2)).as("what is the same").isEqualTo(plain.get(2));
  }

  private Point2D cornerOf(EditorScreen screen, String id) throws Exception {
    Box box = editor(screen).view().box(id).orElseThrow();
    return placeOf(screen, box.x(), box.y());
  }

  private static View with(View view, String element, Box box) {
    return view.withBoxes(view.boxes().newWithKeyValue(element, box));
  }

  private void commit(Architecture... versions) throws Exception {
    PersonIdent ada =
        new PersonIdent(
            "Ada", "ada@example.org", Instant.parse("2026-01-02T10:00:00Z"), ZoneOffset.UTC);
    Path file = folder.resolve("home.seciot.json");
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      for (Architecture version : versions) {
        ModelFiles.write(version, file);
        git.add().addFilepattern("home.seciot.json").call();
        git.commit().setMessage("Draw").setAuthor(ada).setCommitter(ada).setSign(false).call();
      }
    }
  }

  /** The colours around each of these places on the screen. */
  private List<List<Integer>> pictures(List<Point2D> places) throws Exception {
    Callable<List<List<Integer>>> look =
        () -> {
          PixelReader pixels = stage.getScene().snapshot(null).getPixelReader();
          List<List<Integer>> all = new ArrayList<>();
          for (Point2D place : places) {
            Point2D scene = place.subtract(stage.getX(), stage.getY());
            List<Integer> found = new ArrayList<>();
            for (int x = -4; x < 40; x++) {
              for (int y = -4; y < 12; y++) {
                found.add(
                    pixels.getArgb(
                        (int) (scene.getX() - stage.getScene().getX()) + x,
                        (int) (scene.getY() - stage.getScene().getY()) + y));
              }
            }
            all.add(found);
          }
          return all;
        };
    return onScreen(look);
  }
}
