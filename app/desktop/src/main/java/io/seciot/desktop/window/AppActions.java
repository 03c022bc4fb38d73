package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.decisions.DecisionCard;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The one list of what the user can do. Without an open document most of it says so. */
final class AppActions {

  private final MainWindow window;
  private final Optional<EditorScreen> screen;
  private final Texts texts;
  private final Documents documents;

  AppActions(MainWindow window, Optional<EditorScreen> screen, Texts texts) {
    this.window = window;
    this.screen = screen;
    this.texts = texts;
    this.documents = window.documents();
  }

  ActionList list() {
    return new ActionList(
        Lists.immutable.of(
            new ActionList.Menu(texts.get("menu.file"), file()),
            new ActionList.Menu(texts.get("menu.edit"), edit()),
            new ActionList.Menu(texts.get("menu.findings"), findings()),
            new ActionList.Menu(texts.get("menu.view"), view()),
            new ActionList.Menu(texts.get("menu.tools"), tools())));
  }

  private ImmutableList<ImmutableList<Action>> file() {
    return Lists.immutable.of(
        Lists.immutable.of(
            always("file.new", "mdi2f-file-plus-outline", "Shortcut+N", documents::create),
            always("file.open", "mdi2f-folder-open-outline", "Shortcut+O", documents::choose)),
        Lists.immutable.of(
            action(
                "file.save",
                "mdi2c-content-save-outline",
                "Shortcut+S",
                this::saveObstacle,
                shown -> documents.save()),
            opened("file.save-as", "", "Shortcut+Shift+S", shown -> documents.saveAs()),
            opened(
                "file.report",
                "mdi2f-file-chart-outline",
                "Shortcut+E",
                EditorScreen::exportReport)),
        Lists.immutable.of(
            opened("file.close", "", "Shortcut+W", shown -> window.closeDocument()),
            always("file.quit", "", "Shortcut+Q", window::close)));
  }

  private ObservableValue<String> saveObstacle(EditorScreen shown) {
    return shown
        .document()
        .unsavedProperty()
        .flatMap(unsaved ->
            shown
                .document()
                .fileProperty()
                .map(file ->
                    unsaved || file.isEmpty() ? "" : texts.get("obstacle.nothing-to-save")));
  }

  private ImmutableList<ImmutableList<Action>> edit() {
    return Lists.immutable.of(
        Lists.immutable.of(undo(), redo()),
        Lists.immutable.of(
            selected("edit.rename", "mdi2f-form-textbox", "F2", EditorScreen::rename),
            selected(
                "edit.delete",
                "mdi2d-delete-outline",
                "Delete",
                shown -> shown.document().drawing().deleteSelection()),
            connectSelected(),
            selected("edit.settle", "", "Shortcut+I", shown -> shown.document().drawing().settle()),
            opened("edit.select-all", "", "Shortcut+A", EditorScreen::selectAll)),
        Lists.immutable.of(
            opened("edit.arrange", "mdi2s-sitemap-outline", "Shortcut+L", EditorScreen::arrange)));
  }

  private Action undo() {
    return renamed(
        "edit.undo",
        "mdi2u-undo",
        "Shortcut+Z",
        EditorViewModel::undoableProperty,
        EditorViewModel::undo);
  }

  private Action redo() {
    return renamed(
        "edit.redo",
        "mdi2r-redo",
        "Shortcut+Y",
        EditorViewModel::redoableProperty,
        EditorViewModel::redo);
  }

  private Action renamed(
      String id,
      String icon,
      String shortcut,
      Function<EditorViewModel, ObservableValue<String>> what,
      Consumer<EditorViewModel> run) {
    if (screen.isEmpty()) {
      return opened(id, icon, shortcut, shown -> {});
    }
    EditorViewModel editor = screen.get().document().editor();
    ObservableValue<String> name = what.apply(editor);
    return new Action(
        id,
        name.map(text ->
            text.isEmpty() ? texts.get("action." + id) : texts.get("action." + id + ".what", text)),
        icon,
        shortcut,
        name.map(text -> text.isEmpty() ? texts.get("obstacle." + id) : ""),
        () -> run.accept(editor));
  }

  private Action connectSelected() {
    return action(
        "edit.connect",
        "mdi2a-arrow-right-thin",
        "Shortcut+K",
        shown ->
            shown
                .document()
                .editor()
                .selectionProperty()
                .map(ids ->
                    ids.notEmpty()
                            && ids.size() <= 2
                            && ids.allSatisfy(shown.document().drawing()::canConnect)
                        ? ""
                        : texts.get("obstacle.select-two")),
        EditorScreen::connect);
  }

  private ImmutableList<ImmutableList<Action>> findings() {
    return Lists.immutable.of(
        Lists.immutable.of(
            chosen(
                "finding.go",
                "mdi2c-crosshairs-gps",
                "Shortcut+J",
                shown -> shown.diagram().requestFocus())),
        Lists.immutable.of(
            decide("finding.accept", "Shortcut+Shift+A", Decision.Status.ACCEPTED),
            decide("finding.not-applicable", "Shortcut+Shift+N", Decision.Status.NOT_APPLICABLE),
            decide("finding.in-progress", "Shortcut+Shift+P", Decision.Status.IN_PROGRESS),
            decide("finding.mitigated", "Shortcut+Shift+M", Decision.Status.MITIGATED),
            decide("finding.transferred", "Shortcut+Shift+H", Decision.Status.TRANSFERRED)),
        Lists.immutable.of(
            action(
                "finding.take-back",
                "mdi2c-close-circle-outline",
                "Shortcut+Shift+U",
                shown ->
                    shown
                        .decisions()
                        .chosenProperty()
                        .map(findings ->
                            findings.anySatisfy(finding -> finding.decision() != null)
                                ? ""
                                : texts.get("obstacle.choose-decided")),
                shown -> shown.decisions().takeBack())));
  }

  private Action decide(String id, String shortcut, Decision.Status status) {
    return chosen(id, DecisionCard.sign(status), shortcut, shown -> shown.decide(status));
  }

  private Action chosen(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return action(
        id,
        icon,
        shortcut,
        shown ->
            shown
                .decisions()
                .chosenProperty()
                .map(findings -> findings.isEmpty() ? texts.get("obstacle.choose-finding") : ""),
        run);
  }

  private ImmutableList<ImmutableList<Action>> view() {
    return Lists.immutable.of(
        Lists.immutable.of(
            opened("view.fit", "mdi2f-fit-to-page-outline", "Shortcut+0", s -> s.diagram().fit()),
            opened(
                "view.zoom-in",
                "mdi2m-magnify-plus-outline",
                "Shortcut+EQUALS",
                s -> s.diagram().zoom(1.25)),
            opened(
                "view.zoom-out",
                "mdi2m-magnify-minus-outline",
                "Shortcut+MINUS",
                s -> s.diagram().zoom(0.8))),
        Lists.immutable.of(
            opened("view.next-area", "", "F6", s -> s.areas().next()),
            opened("view.previous-area", "", "Shift+F6", s -> s.areas().previous())),
        Lists.immutable.of(
            opened("view.findings", "", "Shortcut+1", s -> s.showPanel(0)),
            opened("view.questions", "", "Shortcut+2", s -> s.showPanel(1)),
            opened("view.standards", "", "Shortcut+3", s -> s.showPanel(2))),
        Lists.immutable.of(
            always("view.theme", "mdi2t-theme-light-dark", "Shortcut+T", window::switchTheme)));
  }

  private ImmutableList<ImmutableList<Action>> tools() {
    return Lists.immutable.of(
        Lists.immutable.of(
            opened(
                "tool.select",
                "mdi2c-cursor-default-outline",
                "Shortcut+Shift+V",
                s -> s.document().editor().toolProperty().set(Tool.SELECT)),
            opened(
                "tool.connect",
                "mdi2v-vector-line",
                "Shortcut+Shift+C",
                s -> s.document().editor().toolProperty().set(Tool.CONNECT))),
        Lists.immutable.of(
            always("tool.user", "", "Shortcut+U", window::askUserName),
            always("tool.keys", "mdi2k-keyboard-outline", "F1", () -> window.showKeys(list()))));
  }

  private Action always(String id, String icon, String shortcut, Runnable run) {
    return new Action(id, words("action." + id), icon, shortcut, NOTHING, run);
  }

  private Action opened(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return action(id, icon, shortcut, shown -> NOTHING, run);
  }

  private Action selected(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return action(
        id,
        icon,
        shortcut,
        shown ->
            shown
                .document()
                .editor()
                .selectionProperty()
                .map(ids -> ids.isEmpty() ? texts.get("obstacle.select-one") : ""),
        run);
  }

  private Action action(
      String id,
      String icon,
      String shortcut,
      Function<EditorScreen, ObservableValue<String>> obstacle,
      Consumer<EditorScreen> run) {
    return new Action(
        id,
        words("action." + id),
        icon,
        shortcut,
        screen.map(obstacle).orElseGet(() -> words("obstacle.no-document")),
        () -> screen.ifPresent(run));
  }

  private static final ObservableValue<String> NOTHING = new ReadOnlyStringWrapper("");

  private ObservableValue<String> words(String key) {
    return new ReadOnlyStringWrapper(texts.get(key));
  }
}
