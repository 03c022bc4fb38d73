package io.seciot.desktop.selfcheck;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Takes pictures of the window with its dialogs and menus, and writes down which words were cut off
 * on them.
 */
final class Camera {

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
   * Takes a picture of everything that is open; it is larger than the window where something
   * reaches beyond it.
   *
   * @param name of the file, without its ending
   */
  void take(String name) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(sheet(stage));
    others().forEach(other -> sheets.add(sheet(other)));
    Rectangle all = sheets.stream().map(Sheet::place).reduce(Rectangle::union).orElseThrow();
    BufferedImage picture = new BufferedImage(all.width, all.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.translate(-all.x, -all.y);
    for (Sheet sheet : sheets) {
      sheet.draw(paper);
    }
    paper.dispose();
    note(name, stage);
    others().forEach(other -> note(name, other));
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(picture, "png", file.toFile());
  }

  /**
   * What one window shows.
   *
   * @param place on the screen
   * @param framed whether the system draws a frame around it, which is not on the picture
   */
  private record Sheet(BufferedImage picture, Rectangle place, boolean framed) {
    void draw(Graphics2D paper) {
      paper.drawImage(picture, place.x, place.y, null);
      if (framed) {
        paper.setColor(java.awt.Color.GRAY);
        paper.drawRect(place.x, place.y, place.width - 1, place.height - 1);
      }
    }
  }

  private Sheet sheet(Window window) {
    Scene scene = window.getScene();
    boolean popup = window instanceof PopupWindow;
    SnapshotParameters ground = new SnapshotParameters();
    ground.setFill(popup ? Color.TRANSPARENT : scene.getFill());
    BufferedImage picture = SwingFXUtils.fromFXImage(scene.getRoot().snapshot(ground, null), null);
    Rectangle place =
        new Rectangle(
            (int) (window.getX() + scene.getX()),
            (int) (window.getY() + scene.getY()),
            popup ? picture.getWidth() : (int) scene.getWidth(),
            popup ? picture.getHeight() : (int) scene.getHeight());
    return new Sheet(picture, place, !popup && window != stage);
  }

  private void note(String name, Window window) {
    Parent root = window.getScene().getRoot();
    List<String> found = window instanceof PopupWindow ? CutOff.onPopup(root) : CutOff.on(root);
    found.forEach(line -> cut.add(name + ": " + line));
  }

  /**
   * Writes the list of words that were cut off.
   *
   * @throws IOException also where there are any: somebody could not read them
   */
  void writeNotes() throws IOException {
    Files.createDirectories(folder);
    Path list = folder.resolve("cut-off.txt");
    Files.write(list, cut);
    if (!cut.isEmpty()) {
      throw new IOException("there are words that are cut off, see " + list);
    }
  }
}
