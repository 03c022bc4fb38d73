package io.seciot.desktop;

import io.seciot.desktop.backup.Backups;
import io.seciot.desktop.backup.PreviousVersion;
import io.seciot.desktop.backup.VersionsDialog;
import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.ImportDialog;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.review.RevisionDialog;
import io.seciot.desktop.text.Language;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Panel;
import io.seciot.interchange.git.Revision;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Pictures of every screen, panel, dialog and menu: in both themes, both languages, at the usual
 * size and at the largest; and in a small window.
 */
final class Gallery {

  private static final int[] LARGE = {1440, 900};
  private static final int[] SMALL = {1024, 700};
  private static final List<String> DIALOGS =
      List.of(
          "file.report",
          "file.picture",
          "view.rename",
          "view.show",
          "decisions.log",
          "finding.accept",
          "finding.in-progress",
          "finding.done",
          "tool.keys",
          "tool.glossary",
          "tool.settings");

  private final MainWindow window;
  private final Shown shown;
  private final Stage stage;
  private final Texts texts;
  private final Steps steps;
  private final Camera camera;
  private final Path example;
  private String look = "";
  private String note = "";

  /**
   * @param steps to which the pictures are added
   * @param example the model that is shown
   */
  Gallery(MainWindow window, Stage stage, Texts texts, Steps steps, Camera camera, Path example) {
    this.window = window;
    this.shown = new Shown(window);
    this.stage = stage;
    this.texts = texts;
    this.steps = steps;
    this.camera = camera;
    this.example = example;
  }

  /** Adds a step for each picture. */
  void plan() {
    for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
      for (Theme theme : Theme.values()) {
        for (int percent : new int[] {100, 200}) {
          plan(LARGE, language, theme, percent);
        }
      }
    }
    // What lacks room does so in either theme, and in the language with the longer words.
    plan(SMALL, Language.GERMAN, Theme.LIGHT, 100);
    plan(SMALL, Language.GERMAN, Theme.DARK, 200);
    steps.add("end the pictures", camera::writeNotes);
  }

  private void plan(int[] size, Language language, Theme theme, int percent) {
    look =
        String.join("-", size[0] + "x" + size[1], theme.name(), language.name(), "" + percent)
            .toLowerCase(Locale.ROOT);
    steps.add(
        "turn to " + look,
        () -> {
          stage.setWidth(size[0]);
          stage.setHeight(size[1]);
          window.look().themeProperty().set(theme);
          window.look().sizeProperty().set(InterfaceSize.of(percent));
          window.showStart();
          window.speak(language);
        });
    shot("start", () -> {});
    overlay("start-menu", () -> menu(0));
    steps.add("open", () -> window.open(example, Optional.empty()));
    steps.add("analyse", shown::isAnalysed, this::enrich);
    steps.add("analyse again", shown::isAnalysed, () -> screen().diagram().fit());
    findings();
    inspector();
    panels();
    menus();
    dialogs();
    meeting();
    empty();
  }

  /** What people add to a model: a note, comments, a review. */
  private void enrich() {
    screen()
        .document()
        .drawing()
        .placeNote(
            "Installed in dry rooms only; see the sheet of the maker.",
            screen().diagram().middle());
    note = screen().document().editor().selection().getFirst();
    screen().document().editor().clearSelection();
    say("lock", "Is the debug port glued shut in what we ship?", "Answered by the factory: no.");
    say(shown.firstFinding(), "Do we accept this until the next revision of the board?", "");
    perform("review.mark");
  }

  private void say(String about, String text, String reply) {
    screen().panels().comments().begin(about);
    screen().panels().comments().textProperty().set(text);
    screen().panels().comments().byProperty().set("Robin");
    screen().panels().comments().write();
    if (!reply.isEmpty()) {
      screen().panels().comments().replyProperty().set(reply);
      screen().panels().comments().answer();
    }
  }

  private void findings() {
    shot("findings", () -> screen().panels().show(Panel.FINDINGS));
    steps.add("choose", () -> shown.choose(shown.firstFinding()));
    shot("finding", shown::hasRemedies, () -> {});
    steps.add("try", () -> perform("finding.try"));
    shot("trial", this::hasTrial, () -> {});
    steps.add("end the trial", () -> screen().panels().findings().selectedIdProperty().set(""));
  }

  private void inspector() {
    shot("element", () -> select("lock"));
    overlay("help", () -> ((Button) lookup(".help-button")).fire());
    shot("element-below", () -> ((ScrollPane) lookup(".inspector .scroll-pane")).setVvalue(0.5));
    shot("flow", () -> select(screen().document().editor().model().flows().getFirst().id()));
    shot("several", () -> perform("edit.select-all"));
    shot("note", () -> select(note));
    shot("note-typing", () -> screen().document().editor().startRenaming());
    shot(
        "palette",
        () -> {
          screen().diagram().requestFocus();
          screen().document().editor().clearSelection();
          perform("view.palette");
          ((TextInputControl) lookup("#palette-search")).setText("esp32");
        });
    steps.add("clear", () -> ((TextInputControl) lookup("#palette-search")).setText(""));
    shot("outline", () -> perform("view.outline"));
    steps.add("back", () -> perform("view.palette"));
  }

  private void panels() {
    shot(
        "questions",
        () -> {
          screen().panels().show(Panel.QUESTIONS);
          screen().panels().questions().oneByOneProperty().set(true);
          screen().panels().questions().start();
        });
    shot("questions-table", () -> screen().panels().questions().oneByOneProperty().set(false));
    shot("standards", () -> screen().panels().show(Panel.STANDARDS));
    shot("provision", () -> selectRow("#provisions-list", 4));
    shot("paths", () -> screen().panels().show(Panel.PATHS));
    shot(
        "path",
        () -> {
          screen()
              .panels()
              .paths()
              .play(screen().panels().paths().shownProperty().get().getFirst());
          screen().panels().paths().next();
        });
    shot("comments", () -> screen().panels().show(Panel.COMMENTS));
    shot("comment", () -> selectRow("#comments-list", 0));
    shot("review-empty", () -> screen().panels().show(Panel.REVIEW));
    steps.add("compare", () -> compareWithHardened());
    shot("review", this::isCompared, () -> perform("review.next"));
  }

  private void compareWithHardened() {
    window
        .screenProperty()
        .get()
        .ifPresent(
            shown -> shown.compare(example.resolveSibling("smart-lock-hardened.seciot.json")));
  }

  private void menus() {
    for (int i = 0; i < window.actions().menus().size(); i++) {
      int place = i;
      overlay("menu-" + i, () -> menu(place));
    }
    overlay("menu-views", () -> ((MenuButton) lookup("#view-more")).show());
    overlay(
        "menu-filter",
        () -> {
          screen().panels().show(Panel.FINDINGS);
          ((MenuButton) lookup("#findings-filter")).show();
        });
    overlay("menu-arrange", () -> ((MenuButton) lookup("#findings-arrange")).show());
    overlay(
        "menu-element",
        () ->
            Event.fireEvent(
                screen().diagram(),
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    300,
                    300,
                    stage.getX() + 400,
                    stage.getY() + 300,
                    false,
                    null)));
    steps.add("commands", () -> Platform.runLater(() -> perform("tool.commands")));
    shot("commands", () -> {});
    shot("commands-typed", () -> ((TextInputControl) lookup("#command-field")).setText("re"));
    steps.add("end commands", () -> key(lookup("#command-field"), KeyCode.ESCAPE));
  }

  private void dialogs() {
    steps.add("choose", () -> shown.choose(shown.firstFinding()));
    steps.add("remedies", shown::hasRemedies, () -> {});
    for (String action : DIALOGS) {
      overlay("dialog-" + action.replace('.', '-'), () -> perform(action));
    }
    overlay(
        "dialog-revisions",
        () ->
            new RevisionDialog(
                    Lists.immutable.of(
                        revision("main", Revision.Sort.BRANCH, "Lock the debug port"),
                        revision("v2.3", Revision.Sort.TAG, "Release 2.3"),
                        revision("1f0a9c2", Revision.Sort.COMMIT, "Tell the update from the app")),
                    texts)
                .show(stage, "smart-lock.seciot.json", chosen -> {}));
    overlay(
        "dialog-versions",
        () ->
            new VersionsDialog(stage, texts)
                .show(
                    "smart-lock.seciot.json",
                    Lists.immutable.of(
                        new PreviousVersion(
                            new Backups.Version(
                                example, Instant.parse("2026-09-14T08:15:00Z"), 48_211),
                            Optional.empty())),
                    chosen -> {}));
    overlay(
        "dialog-import",
        () ->
            new ImportDialog(stage, texts)
                .show(
                    Path.of("threat-dragon.json"),
                    new ModelOpening.Opened(
                        screen().document().editor().model(),
                        "threat-dragon",
                        Lists.immutable.of(
                            "line 12: a text box", "line 40: the colour of a flow"))));
    overlay(
        "dialog-problem",
        () ->
            new ErrorScreen(stage, example, texts)
                .show(
                    texts.get("review.not-read"),
                    new ProblemException(
                        new Problem(
                            "smart-lock.seciot.json",
                            12,
                            "elements[3].kind",
                            "there is no kind \"tosater\"",
                            "Use one of the kinds that the guide lists"))));
    overlay(
        "dialog-crash",
        () -> new ErrorScreen(stage, example, texts).crash(new IllegalStateException("a picture")));
  }

  private static Revision revision(String name, Revision.Sort sort, String message) {
    return new Revision(name, sort, LocalDate.of(2026, 9, 14), "Robin Example", message);
  }

  private void meeting() {
    steps.add("present", () -> perform("present.findings"));
    shot("meeting", () -> {});
    steps.add("end", () -> key(lookup("#presentation"), KeyCode.ESCAPE));
    steps.add("present changes", () -> perform("present.changes"));
    shot("meeting-changes", () -> {});
    steps.add("end", () -> key(lookup("#presentation"), KeyCode.ESCAPE));
  }

  /** A model of which nothing is drawn yet. */
  private void empty() {
    steps.add(
        "begin anew",
        () -> {
          window.showStart();
          perform("file.new");
        });
    steps.add("wait", () -> window.screenProperty().get().isPresent(), () -> {});
    for (Panel panel : Panel.values()) {
      shot("empty-" + panel.name().toLowerCase(Locale.ROOT), () -> screen().panels().show(panel));
    }
    steps.add("close", () -> window.showStart());
  }

  private void shot(String name, Steps.Action prepare) {
    shot(name, () -> true, prepare);
  }

  private void shot(String name, BooleanSupplier ready, Steps.Action prepare) {
    String file = look + "/" + name;
    steps.add(file, ready, prepare);
    steps.add("look at " + file, () -> camera.take(file));
  }

  /**
   * A dialog or menu, which may wait for its end: it opens beside the steps and is closed again.
   */
  private void overlay(String name, Runnable open) {
    String file = look + "/" + name;
    steps.add("open " + file, () -> Platform.runLater(open));
    steps.add("look at " + file, () -> !camera.others().isEmpty(), () -> camera.take(file));
    steps.add("close " + file, () -> camera.others().forEach(Window::hide));
  }

  private void menu(int place) {
    ((MenuBar) lookup(".menu-bar")).getMenus().get(place).show();
  }

  private void perform(String action) {
    window.actions().action(action).perform();
  }

  private Node lookup(String selector) {
    Node found = stage.getScene().lookup(selector);
    if (found == null) {
      throw new IllegalStateException("nothing on the screen is " + selector);
    }
    return found;
  }

  private void selectRow(String list, int row) {
    ((ListView<?>) lookup(list)).getSelectionModel().select(row);
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private EditorScreen screen() {
    return shown.screen();
  }

  private void select(String id) {
    screen().document().editor().select(id);
  }

  private boolean hasTrial() {
    return screen().panels().fixes().model().trialProperty().get().isPresent();
  }

  private boolean isCompared() {
    return window.actions().action("review.next").isPossible();
  }
}
