package io.seciot.desktop.selfcheck;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Takes pictures of the window with its dialogs and menus, and writes down which words were cut off
 * on them.
 */
final class Camera {

  private static final String ELLIPSIS = "...";

  private final Stage stage;
  private final Path folder;
  private final TreeSet<String> cut = new TreeSet<>();

  /**
   * @param folder where the pictures go; made where it is missing
   */
  Camera(Stage stage, Path folder) {
    this.stage = stage;
    this.folder = folder;
  }

  /** Dialogs and menus that are open over the window. */
  List<Window> others() {
    return Window.getWindows().stream()
        .filter(shown -> shown != stage && shown.isShowing())
        .toList();
  }

  /**
   * Takes a picture of everything that is open.
   *
   * @param name of the file, without its ending
   */
  void take(String name) throws IOException {
    Scene scene = stage.getScene();
    BufferedImage picture =
        new BufferedImage(
            (int) scene.getWidth(), (int) scene.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.drawImage(SwingFXUtils.fromFXImage(scene.snapshot(null), null), 0, 0, null);
    note(name, scene.getRoot());
    for (Window other : others()) {
      draw(other, paper);
      note(name, other.getScene().getRoot());
    }
    paper.dispose();
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(picture, "png", file.toFile());
  }

  private void draw(Window other, Graphics2D paper) {
    SnapshotParameters ground = new SnapshotParameters();
    ground.setFill(other instanceof PopupWindow ? Color.TRANSPARENT : other.getScene().getFill());
    int x = (int) (other.getX() + other.getScene().getX() - stage.getX() - stage.getScene().getX());
    int y = (int) (other.getY() + other.getScene().getY() - stage.getY() - stage.getScene().getY());
    paper.drawImage(
        SwingFXUtils.fromFXImage(other.getScene().getRoot().snapshot(ground, null), null),
        x,
        y,
        null);
  }

  private void note(String name, Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && isCut(labeled)) {
      cut.add(name + ": " + labeled.getStyleClass() + " \"" + labeled.getText() + '"');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> note(name, child));
    }
  }

  private static boolean isCut(Labeled labeled) {
    String whole = labeled.getText();
    return whole != null
        && labeled.getChildrenUnmodifiable().stream()
            .anyMatch(child ->
                child instanceof Text text
                    && text.getText().endsWith(ELLIPSIS)
                    && !whole.endsWith(ELLIPSIS));
  }

  /** Writes the list of words that were cut off. */
  void writeNotes() throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("cut-off.txt"), cut);
  }
}
