package io.seciot.desktop.window;

import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Keeps dialogs within the screen: what has no room is scrolled to, buttons stay in sight. */
public final class DialogRoom {

  /** What the system draws around a dialog has to fit as well. */
  private static final double FRAME = 48;

  private DialogRoom() {}

  /** Looks after every dialog that opens from now on. */
  public static void watch() {
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(DialogRoom::follow);
                  }
                });
  }

  /** It is listed before it is as large as it wishes, so that there is time to wish for less. */
  private static void follow(Window window) {
    if (window instanceof Stage stage
        && stage.getScene() != null
        && stage.getScene().getRoot() instanceof DialogPane pane) {
      Rectangle2D screen = screenOf(stage);
      pane.applyCss();
      keepWords(pane);
      fit(pane, screen);
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> place(stage, screen));
    }
  }

  private static Rectangle2D screenOf(Stage dialog) {
    Window beside = dialog.getOwner() == null ? dialog : dialog.getOwner();
    return Screen.getScreensForRectangle(
            beside.getX(), beside.getY(), beside.getWidth(), beside.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }

  /** Buttons beside each other are made equally wide, also where that is too little for one. */
  private static void keepWords(DialogPane pane) {
    pane.getButtonTypes()
        .forEach(type -> ((Region) pane.lookupButton(type)).setMinWidth(Region.USE_PREF_SIZE));
  }

  private static void fit(DialogPane pane, Rectangle2D screen) {
    double width = Math.min(pane.prefWidth(-1), screen.getWidth());
    if (pane.prefWidth(-1) > width) {
      pane.setPrefWidth(width);
    }
    double height = screen.getHeight() - FRAME;
    if (pane.prefHeight(width) > height) {
      scroll(pane);
      pane.setPrefHeight(height);
    }
  }

  private static void scroll(DialogPane pane) {
    Node content = pane.getContent();
    if (content == null || content instanceof ScrollPane) {
      return;
    }
    ScrollPane scroll = new ScrollPane();
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    pane.setContent(scroll);
    scroll.setContent(content);
  }

  private static void place(Stage stage, Rectangle2D screen) {
    stage.setX(within(stage.getX(), stage.getWidth(), screen.getMinX(), screen.getMaxX()));
    stage.setY(within(stage.getY(), stage.getHeight(), screen.getMinY(), screen.getMaxY()));
  }

  private static double within(double place, double size, double least, double most) {
    return Math.max(least, Math.min(place, most - size));
  }
}
