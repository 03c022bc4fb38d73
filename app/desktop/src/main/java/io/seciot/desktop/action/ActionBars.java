package io.seciot.desktop.action;

import io.seciot.desktop.theme.Icon;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.eclipse.collections.api.list.ImmutableList;

/** Makes menus and toolbars from the list of actions. */
public final class ActionBars {

  private ActionBars() {}

  /** A menu bar with every action. */
  public static MenuBar menuBar(ActionList actions) {
    MenuBar bar = new MenuBar();
    for (ActionList.Menu menu : actions.menus()) {
      Menu made = new Menu(menu.title());
      for (ImmutableList<Action> group : menu.groups()) {
        if (!made.getItems().isEmpty()) {
          made.getItems().add(new SeparatorMenuItem());
        }
        group.forEach(action -> made.getItems().add(menuItem(action)));
      }
      bar.getMenus().add(made);
    }
    MenuSpace.share(bar);
    return bar;
  }

  /** Fills a toolbar with the named actions; an empty name stands for a line. */
  public static void fill(ToolBar bar, ActionList actions, ImmutableList<String> names) {
    for (String name : names) {
      bar.getItems()
          .add(name.isEmpty() ? new Separator(Orientation.VERTICAL) : button(actions.action(name)));
    }
  }

  /** A button with icon and tooltip. */
  public static Node button(Action action) {
    Button button = new Button();
    button.setId(action.id().replace('.', '-'));
    button.setGraphic(new Icon(action.icon()));
    button.getStyleClass().addAll("flat", "button-icon");
    button.accessibleTextProperty().bind(action.label());
    button.disableProperty().bind(action.obstacle().map(reason -> !reason.isEmpty()));
    button.setOnAction(event -> action.perform());
    // A disabled button gets no mouse events, so what says why stands around it.
    StackPane frame = new StackPane(button);
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(
            action
                .label()
                .flatMap(label -> action.obstacle().map(why -> hint(label, why, action))));
    Tooltip.install(frame, tooltip);
    return frame;
  }

  private static String hint(String label, String obstacle, Action action) {
    if (!obstacle.isEmpty()) {
      return label + "\n" + obstacle;
    }
    return action.shortcut().isEmpty()
        ? label
        : label + " (" + Shortcut.of(action.shortcut()).getDisplayText() + ")";
  }

  /** What stands in a menu, for use in another one; there its shortcut would be a second one. */
  public static MenuItem entry(Action action) {
    MenuItem item = menuItem(action);
    item.setAccelerator(null);
    return item;
  }

  private static MenuItem menuItem(Action action) {
    MenuItem item = new MenuItem();
    // Labels name elements, and those may have an underscore.
    item.setMnemonicParsing(false);
    item.textProperty()
        .bind(
            action
                .label()
                .flatMap(label ->
                    action.obstacle().map(why -> why.isEmpty() ? label : label + "  –  " + why)));
    item.disableProperty().bind(action.obstacle().map(reason -> !reason.isEmpty()));
    if (!action.icon().isEmpty()) {
      item.setGraphic(new Icon(action.icon()));
    }
    if (!action.shortcut().isEmpty()) {
      item.setAccelerator(Shortcut.of(action.shortcut()));
    }
    item.setOnAction(event -> action.perform());
    return item;
  }
}
