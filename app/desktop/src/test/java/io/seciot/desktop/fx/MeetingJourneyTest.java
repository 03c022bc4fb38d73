package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.comments.CommentRow;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Comment;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Profile;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Finding;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a team does with a model in a meeting, and before the next one. */
class MeetingJourneyTest extends Journey {

  private static final String PORT = "open-debug-port@port";

  private EditorScreen openAnalysed() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    return screen;
  }

  @Test
  void commentsOnAnElementAndOnAFindingAnswersAndResolves() throws Exception {
    EditorScreen screen = openAnalysed();
    robot.clickOn(placeOf(screen, "hub"));
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
    type("#comment-text", "Whose hub is it?");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> editor(screen).model().comments().size() == 1);
    assertThat(editor(screen).model().comments().getOnly().about()).isEqualTo("hub");

    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(PORT);
      return screen;
    });
    command("comment on the finding");
    type("#comment-text", "Is the fuse blown?");
    robot.clickOn("#comment-add");
    waitUntil(() -> editor(screen).model().comments().size() == 2);
    assertThat(comment(screen).about()).isEqualTo(PORT);

    type("#comment-reply", "Since batch 4");
    robot.clickOn("#comment-answer");
    waitUntil(() -> comment(screen).replies().size() == 1);
    robot.clickOn("#comment-settle");
    waitUntil(() -> !comment(screen).isOpen());

    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !editor(screen).modifiedProperty().get());
    assertThat(ModelFiles.read(folder.resolve("home.seciot.json")).comments())
        .isEqualTo(editor(screen).model().comments());
  }

  private static Comment comment(EditorScreen screen) {
    return screen
        .panels()
        .comments()
        .selectedProperty()
        .get()
        .map(CommentRow::comment)
        .orElseThrow();
  }

  @Test
  void listsOnlyWhatIsNewSinceTheReview() throws Exception {
    EditorScreen screen = openAnalysed();
    command("mark as reviewed");
    assertThat(editor(screen).model().lastReview().orElseThrow().knew(PORT)).isTrue();
    command("show what is new since the last review");
    waitUntil(() -> screen.panels().findings().shownProperty().get().isEmpty());

    onScreen(() -> {
      Element jtag = Element.of("jtag", "debug-port", "JTAG").withParent("hub");
      Profile open = jtag.profile().withFact("debugAccess", Fact.drawn("open"));
      editor(screen).perform(new Edits.Add(jtag.withProfile(open)));
      return screen;
    });
    waitUntil(() -> hasFinding(screen, "open-debug-port@jtag"));
    assertThat(screen.panels().findings().shownProperty().get().collect(Finding::id))
        .doesNotContain(PORT);
  }

  @Test
  void presentsFindingsInFullScreenAndDecidesThere() throws Exception {
    EditorScreen screen = openAnalysed();
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(PORT);
      return screen;
    });
    int before = screen.panels().findings().shownProperty().get().size();

    press(KeyCode.F5);
    waitUntil(() -> robot.lookup("#presentation").tryQuery().isPresent());
    assertThat(robot.lookup("#findings-list").tryQuery()).isEmpty();
    assertThat(robot.lookup(".menu-bar").query().getParent().isVisible()).isFalse();
    String title = robot.lookup(".presentation-title").queryAs(Label.class).getText();
    assertThat(robot.lookup(".presentation-where").queryAs(Label.class).getText()).isEqualTo("SWD");
    assertThat(editor(screen).highlightProperty().get()).contains("port");

    press(KeyCode.RIGHT);
    press(KeyCode.LEFT);
    assertThat(robot.lookup(".presentation-title").queryAs(Label.class).getText()).isEqualTo(title);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    type("#decision-reason", "For this batch");
    robot.clickOn("#decision-keep");
    waitUntil(() -> editor(screen).model().decisions().containsKey(PORT));
    waitUntil(() -> robot.lookup(".decision-card").tryQuery().isPresent());
    assertThat(position()).endsWith(" of " + before);

    press(KeyCode.ESCAPE);
    waitUntil(() -> robot.lookup("#presentation").tryQuery().isEmpty());
    assertThat(robot.lookup("#findings-list").tryQuery()).isPresent();
    assertThat(onScreen(() -> stage.isFullScreen())).isFalse();
  }

  private String position() {
    return robot.lookup("#presentation-position").queryAs(Label.class).getText();
  }

  @Test
  void readsTheLogOfDecisionsAndGoesToAFinding() throws Exception {
    EditorScreen screen = openAnalysed();
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(PORT);
      return screen;
    });
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    type("#decision-reason", "For this batch");
    robot.clickOn("#decision-keep");
    waitUntil(() -> !hasFinding(screen, PORT));
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set("");
      return screen;
    });

    command("all decisions");
    waitUntil(() -> robot.lookup("#decision-log").tryQuery().isPresent());
    TableView<?> table = robot.lookup("#decision-log").queryTableView();
    assertThat(table.getItems()).hasSize(1);
    onScreen(() -> {
      table.getSelectionModel().select(0);
      return table;
    });
    robot.clickOn("#decision-go");
    waitUntil(() -> screen.panels().findings().selectedIdProperty().get().equals(PORT));
    Decision decision = Objects.requireNonNull(editor(screen).model().decisions().get(PORT));
    assertThat(decision.reason()).isEqualTo("For this batch");
  }

  @Test
  void comparesWithAGitRevision() throws Exception {
    EditorScreen screen = openAnalysed();
    commitFile();
    onScreen(() -> {
      editor(screen).perform(new Edits.Rename("hub", "Gateway"));
      return screen;
    });

    press(KeyCode.SHIFT, KeyCode.F7);
    waitUntil(() -> robot.lookup("#revision-list").tryQuery().isPresent());
    ListView<?> list = robot.lookup("#revision-list").queryListView();
    assertThat(List.copyOf(list.getItems()).toString()).contains("Draw it", "main");
    type("#revision-name", "HEAD");
    robot.clickOn("#revision-take");

    waitUntil(() -> !robot.lookup("#review-list").queryListView().getItems().isEmpty());
    assertThat(robot.lookup("#review-list").queryListView().getItems().toString())
        .contains("Gateway", "Hub");
  }

  private void commitFile() throws Exception {
    PersonIdent ada =
        new PersonIdent(
            "Ada", "ada@example.org", Instant.parse("2026-01-02T10:00:00Z"), ZoneOffset.UTC);
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern("home.seciot.json").call();
      git.commit().setMessage("Draw it").setAuthor(ada).setCommitter(ada).setSign(false).call();
    }
    assertThat(Files.exists(folder.resolve(".git"))).isTrue();
  }

  private void type(String field, String words) throws Exception {
    waitUntil(() -> robot.lookup(field).tryQuery().isPresent());
    onScreen(() -> {
      TextInputControl input = robot.lookup(field).queryTextInputControl();
      input.requestFocus();
      input.setText(words);
      return words;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void command(String words) throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    onScreen(() -> {
      robot.lookup("#command-field").queryTextInputControl().setText(words);
      return words;
    });
    press(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
