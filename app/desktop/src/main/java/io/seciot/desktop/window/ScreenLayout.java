package io.seciot.desktop.window;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.Minimap;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Puts what belongs to an open document beside each other, with hints on what is empty. */
final class ScreenLayout {

  /** How much of the width the drawing has in a presentation. */
  private static final double DRAWING = 0.64;

  /**
   * What is to be seen.
   *
   * @param side at the left of the drawing
   * @param inspector at its right
   * @param panels below
   * @param notices at the top
   * @param status at the bottom
   * @param over laid over all of it
   */
  record Parts(
      Region side,
      DiagramView diagram,
      Minimap minimap,
      Region inspector,
      Region panels,
      Region notices,
      Node status,
      Region over) {}

  private final OpenDocument document;
  private final Parts parts;
  private final Texts texts;
  private final BorderPane root = new BorderPane();
  private final StackPane sheet;

  ScreenLayout(OpenDocument document, Parts parts, Texts texts) {
    this.document = document;
    this.parts = parts;
    this.texts = texts;
    this.sheet = sheet();
  }

  /** All of it. */
  Region make() {
    root.setTop(notices());
    root.setCenter(scrolling(middle()));
    root.setBottom(parts.status());
    root.getStyleClass().add("editor-screen");
    StackPane layers = new StackPane(root, parts.over());
    layers.addEventHandler(KeyEvent.KEY_PRESSED, this::keepFromDeleting);
    return layers;
  }

  /** What has the focus elsewhere must not delete what is selected in the drawing. */
  private void keepFromDeleting(KeyEvent event) {
    boolean cuts = event.isShortcutDown() && event.getCode() == KeyCode.X && !event.isShiftDown();
    if ((event.getCode() == KeyCode.DELETE || cuts) && event.getTarget() != parts.diagram()) {
      event.consume();
    }
  }

  /** What another program did and what was not saved comes on top of what is missing for good. */
  private Node notices() {
    VBox lines = new VBox(parts.notices());
    if (document.lacksPacks()) {
      lines.getChildren().add(packsNotice());
    }
    return lines;
  }

  private Node packsNotice() {
    String packs = document.editor().model().packs().makeString(", ");
    Label notice = new Label(texts.get("packs.missing", packs), new Icon("mdi2a-alert-outline"));
    notice.setId("packs-notice");
    notice.getStyleClass().add("packs-notice");
    notice.setWrapText(true);
    notice.setMaxWidth(Double.MAX_VALUE);
    return notice;
  }

  /** In a window that is too small for its type, parts are scrolled to and never cut off. */
  private static Node scrolling(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("screen-scroll");
    scroll.skinProperty().subscribe(skin -> paintDirectly(scroll));
    return scroll;
  }

  /** A pane that scrolls keeps a picture of all that is in it; here each stroke would renew it. */
  private static void paintDirectly(ScrollPane scroll) {
    Node viewport = scroll.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }

  private Region middle() {
    SplitPane upper = new SplitPane(parts.side(), sheet, parts.inspector());
    upper.setDividerPositions(0.168, 0.765);
    SplitPane.setResizableWithParent(parts.side(), false);
    SplitPane.setResizableWithParent(parts.inspector(), false);
    SplitPane all = new SplitPane(upper, parts.panels());
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(parts.panels(), false);
    return all;
  }

  /**
   * Leaves nothing but the drawing in sight, with this beside it. The panes around it are put aside
   * as they are: taken apart, they would forget their sizes while the window changes its own.
   *
   * @return brings everything back as it was
   */
  Runnable present(Region beside) {
    Node working = root.getCenter();
    SplitPane shown = new SplitPane(new StackPane(parts.diagram()), beside);
    shown.setDividerPositions(DRAWING);
    root.setCenter(shown);
    // Before it has its looks, what is in it cannot have the focus.
    shown.applyCss();
    showStatus(false);
    return () -> {
      sheet.getChildren().addFirst(parts.diagram());
      root.setCenter(working);
      showStatus(true);
    };
  }

  private void showStatus(boolean shown) {
    parts.status().setVisible(shown);
    parts.status().setManaged(shown);
  }

  private StackPane sheet() {
    Region hint =
        new EmptyState(
                "mdi2g-gesture-tap",
                document
                    .editor()
                    .modelProperty()
                    .map(model ->
                        texts.get(
                            model.elements().isEmpty() ? "diagram.empty" : "diagram.empty.view")))
            .node();
    hint.setId("diagram-empty");
    hint.getStyleClass().add("diagram-hint");
    hint.setMouseTransparent(true);
    hint.visibleProperty().bind(parts.diagram().emptyProperty());
    StackPane sheet = new StackPane(parts.diagram(), hint, parts.minimap());
    StackPane.setAlignment(parts.minimap(), Pos.BOTTOM_RIGHT);
    StackPane.setMargin(parts.minimap(), new Insets(12));
    sheet.getStyleClass().add("sheet");
    return sheet;
  }
}
