package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.theme.InterfaceSize;
import javafx.beans.property.ObjectProperty;
import org.eclipse.collections.impl.factory.Lists;

/** What is shown, and how large. */
final class ViewMenu {

  private final ScreenActions actions;
  private final MainWindow window;

  ViewMenu(ScreenActions actions, MainWindow window) {
    this.actions = actions;
    this.window = window;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.view",
        Lists.immutable.of(
            actions.opened(
                "view.fit", "mdi2f-fit-to-page-outline", "Shortcut+0", s -> s.diagram().fit()),
            actions.selected(
                "view.fit-selection",
                "mdi2f-fit-to-screen-outline",
                "Shortcut+Shift+0",
                s -> s.diagram().fitSelection()),
            actions.opened(
                "view.zoom-in",
                "mdi2m-magnify-plus-outline",
                "Shortcut+PLUS",
                s -> s.diagram().zoom(1.25)),
            actions.opened(
                "view.zoom-out",
                "mdi2m-magnify-minus-outline",
                "Shortcut+MINUS",
                s -> s.diagram().zoom(0.8)),
            actions.opened(
                "view.minimap",
                "mdi2m-map-outline",
                "Shortcut+M",
                s -> s.minimap().wantedProperty().set(!s.minimap().wantedProperty().get()))),
        Lists.immutable.of(
            actions.opened("view.new", "mdi2p-plus", "", s -> s.views().views().create()),
            actions.opened(
                "view.rename", "mdi2f-form-textbox", "Shift+F2", s -> s.views().rename()),
            actions.opened(
                "view.duplicate",
                "mdi2c-content-duplicate",
                "",
                s -> s.views().views().duplicate()),
            actions.action(
                "view.delete",
                "",
                "",
                s -> s.views().views().deleteObstacleProperty(),
                s -> s.views().views().delete())),
        Lists.immutable.of(
            actions.action(
                "view.inside",
                "mdi2a-arrow-expand-all",
                "Shortcut+ENTER",
                s -> s.views().insideObstacle(),
                s -> s.views().openInside()),
            actions.action(
                "view.back",
                "mdi2a-arrow-left",
                "Shortcut+Shift+ENTER",
                s -> s.views().backObstacle(),
                s -> s.views().back()),
            actions.opened("view.show", "mdi2e-eye-plus-outline", "", s -> s.views().show()),
            actions.action(
                "view.hide",
                "mdi2e-eye-off-outline",
                "Shortcut+R",
                s -> s.views().views().hideObstacleProperty(),
                s -> s.views().hide())),
        Lists.immutable.of(
            actions.always("view.larger", "", "Shortcut+Alt+PLUS", this::larger),
            actions.always("view.smaller", "", "Shortcut+Alt+MINUS", this::smaller),
            actions.always("view.usual-size", "", "Shortcut+Alt+0", this::usualSize)),
        Lists.immutable.of(
            actions.opened("view.next-area", "", "F6", s -> s.areas().next()),
            actions.opened("view.previous-area", "", "Shift+F6", s -> s.areas().previous())),
        Lists.immutable.of(
            actions.opened("view.findings", "", "Shortcut+1", s -> s.panels().show(Panel.FINDINGS)),
            actions.opened(
                "view.questions", "", "Shortcut+2", s -> s.panels().show(Panel.QUESTIONS)),
            actions.opened(
                "view.standards", "", "Shortcut+3", s -> s.panels().show(Panel.STANDARDS)),
            actions.opened("view.palette", "", "Shortcut+4", s -> s.side().showPalette()),
            actions.opened("view.outline", "", "Shortcut+5", s -> s.side().showOutline()),
            actions.opened("view.paths", "", "Shortcut+7", s -> s.panels().show(Panel.PATHS)),
            actions.opened("view.review", "", "Shortcut+8", s -> s.panels().show(Panel.REVIEW)),
            actions.opened(
                "view.comments", "", "Shortcut+9", s -> s.panels().show(Panel.COMMENTS))),
        Lists.immutable.of(
            actions.always(
                "view.theme", "mdi2t-theme-light-dark", "Shortcut+T", window.look()::switchTheme)));
  }

  private void larger() {
    size().set(size().get().larger());
  }

  private void smaller() {
    size().set(size().get().smaller());
  }

  private void usualSize() {
    size().set(InterfaceSize.USUAL);
  }

  private ObjectProperty<InterfaceSize> size() {
    return window.look().sizeProperty();
  }
}
