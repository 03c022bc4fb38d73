package io.seciot.desktop.selfcheck;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/**
 * Finds words that are shortened and say nowhere what they were, and controls that are out of sight
 * where nothing can be scrolled. What is chosen in a box can be read in its list.
 */
final class CutOff {

  private static final String ELLIPSIS = "...";

  /** Snapping to whole pixels moves an edge by less than this. */
  private static final double TOLERANCE = 2;

  /**
   * What is seen of the children of a node.
   *
   * @param area in the scene
   * @param scrolls whether what is outside of it can be brought in
   */
  private record View(Bounds area, boolean scrolls) {

    View within(Bounds part, boolean nowScrolls) {
      double left = Math.max(area.getMinX(), part.getMinX());
      double top = Math.max(area.getMinY(), part.getMinY());
      double width = Math.max(0, Math.min(area.getMaxX(), part.getMaxX()) - left);
      double height = Math.max(0, Math.min(area.getMaxY(), part.getMaxY()) - top);
      return new View(new BoundingBox(left, top, width, height), nowScrolls);
    }

    boolean showsAllOf(Bounds part) {
      return part.getMinX() > area.getMinX() - TOLERANCE
          && part.getMinY() > area.getMinY() - TOLERANCE
          && part.getMaxX() < area.getMaxX() + TOLERANCE
          && part.getMaxY() < area.getMaxY() + TOLERANCE;
    }

    boolean showsSomeOf(Bounds part) {
      return area.getWidth() > 0 && area.getHeight() > 0 && area.intersects(part);
    }
  }

  private final List<String> found = new ArrayList<>();

  private CutOff() {}

  /** A line for each that is found in a window with this root. */
  static List<String> on(Parent root) {
    return on(root, false);
  }

  /** A line for each that is found in a menu or another pop-up, which the system keeps in sight. */
  static List<String> onPopup(Parent root) {
    return on(root, true);
  }

  private static List<String> on(Parent root, boolean scrolls) {
    CutOff search = new CutOff();
    search.look(root, new View(root.localToScene(root.getLayoutBounds()), scrolls));
    return search.found;
  }

  private void look(Node node, View view) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    if (isSpeaking(node)) {
      if (!view.scrolls() && !view.showsAllOf(bounds)) {
        found.add("out of sight: " + describe(node));
        return;
      }
      if (node instanceof Labeled labeled && view.showsSomeOf(bounds) && isShortened(labeled)) {
        found.add("shortened: " + describe(node));
      }
    }
    if (node instanceof Parent parent) {
      View inside = inside(parent, bounds, view);
      parent.getChildrenUnmodifiable().forEach(child -> look(child, inside));
    }
  }

  private static View inside(Parent parent, Bounds bounds, View view) {
    if (isScrolling(parent)) {
      return view.within(bounds, true);
    }
    Node clip = parent.getClip();
    return clip == null
        ? view
        : view.within(parent.localToScene(clip.getBoundsInParent()), view.scrolls());
  }

  /**
   * Headers of tabs move aside, with a menu that lists those that are out of sight; headings of a
   * table move with its rows.
   */
  private static boolean isScrolling(Parent parent) {
    return parent instanceof ScrollPane
        || parent instanceof VirtualFlow
        || parent instanceof TableHeaderRow
        || parent.getStyleClass().contains("tab-header-area");
  }

  private static boolean isSpeaking(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText() != null && !labeled.getText().isBlank();
      case TextInputControl field -> true;
      default -> false;
    };
  }

  private static boolean isShortened(Labeled labeled) {
    return !hasTooltip(labeled)
        && !(labeled.getParent() instanceof ComboBox)
        && !labeled.getText().endsWith(ELLIPSIS)
        && labeled.getChildrenUnmodifiable().stream()
            .anyMatch(child -> child instanceof Text text && text.getText().endsWith(ELLIPSIS));
  }

  private static boolean hasTooltip(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around instanceof Control control && control.getTooltip() != null) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Node node) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case TextInputControl field -> field.getPromptText();
          default -> "";
        };
    return ((Control) node).getStyleClass() + " \"" + text + '"';
  }
}
