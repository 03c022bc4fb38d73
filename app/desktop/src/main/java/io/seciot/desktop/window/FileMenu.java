package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.text.Texts;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.impl.factory.Lists;

/** Models as files: new, open, save, report, close. */
final class FileMenu {

  private final ScreenActions actions;
  private final MainWindow window;
  private final Documents documents;
  private final Texts texts;

  FileMenu(ScreenActions actions, MainWindow window, Documents documents, Texts texts) {
    this.actions = actions;
    this.window = window;
    this.documents = documents;
    this.texts = texts;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.file",
        Lists.immutable.of(
            actions.always("file.new", "mdi2f-file-plus-outline", "Shortcut+N", documents::create),
            actions.always(
                "file.open", "mdi2f-folder-open-outline", "Shortcut+O", documents::choose)),
        Lists.immutable.of(
            actions.action(
                "file.save",
                "mdi2c-content-save-outline",
                "Shortcut+S",
                this::saveObstacle,
                shown -> documents.save()),
            actions.opened("file.save-as", "", "Shortcut+Shift+S", shown -> documents.saveAs()),
            actions.action(
                "file.versions",
                "mdi2h-history",
                "",
                this::versionsObstacle,
                shown -> window.versions().show(shown)),
            actions.opened(
                "file.report",
                "mdi2f-file-chart-outline",
                "Shortcut+E",
                EditorScreen::exportReport),
            actions.opened(
                "file.picture", "mdi2i-image-outline", "Shortcut+Shift+O", this::exportPicture),
            actions.opened(
                "file.print",
                "mdi2p-printer-outline",
                "Shortcut+P",
                shown -> shown.pictures().print(shown.document().editor().view().name()))),
        Lists.immutable.of(
            actions.opened("file.close", "", "Shortcut+W", shown -> window.closeDocument()),
            actions.always("file.quit", "", "Shortcut+Q", window::close)));
  }

  private void exportPicture(EditorScreen shown) {
    shown.pictures().export(shown.document().editor().view().name(), window.dialogs()::picture);
  }

  private ObservableValue<String> versionsObstacle(EditorScreen shown) {
    return shown
        .document()
        .fileProperty()
        .map(file -> file.isEmpty() ? texts.get("obstacle.never-saved") : "");
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
}
