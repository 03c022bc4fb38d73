package io.seciot.desktop.window;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.fixes.FixesViewModel;
import io.seciot.desktop.focus.Scrolling;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.tour.TourStep;
import io.seciot.desktop.tour.TourView;
import io.seciot.desktop.tour.TourViewModel;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The tour in an open document: knows where on the screen is what its steps speak of. */
final class GuidedTour {

  private final DiagramView diagram;
  private final Panels panels;
  private final TourView view;

  /**
   * @param keys what the user presses for an action, by its id
   */
  GuidedTour(
      OpenDocument document,
      DiagramView diagram,
      Panels panels,
      Navigation navigation,
      UnaryOperator<String> keys,
      Texts texts) {
    this.diagram = diagram;
    this.panels = panels;
    FixesViewModel fixes = panels.fixes().model();
    TourViewModel model =
        new TourViewModel(
            document.editor(),
            document.analysis(),
            panels.findings(),
            fixes,
            new Ways(navigation),
            keys,
            texts);
    this.view = new TourView(model, this::place, navigation::goToDrawing, texts);
    navigation.onFact(model::followedFact);
    model.stepProperty().subscribe(step -> step.ifPresent(this::reveal));
    fixes.fixesProperty().subscribe(known -> model.stepProperty().get().ifPresent(this::reveal));
  }

  private record Ways(Navigation navigation) implements TourViewModel.Ways {
    @Override
    public void listFindings(String element) {
      navigation.listFindings(element);
    }

    @Override
    public void showFact(String item, Optional<String> property) {
      navigation.showFact(item, property);
    }
  }

  /** The card and what it is laid over the document with. */
  TourView view() {
    return view;
  }

  private Optional<Bounds> place(TourStep step) {
    return switch (step) {
      case DRAWING, BADGE -> diagram.sceneBoundsOf(TourViewModel.ELEMENT);
      case FINDING, GONE -> Optional.of(onScene(panels.findingsList()));
      case WHY, TRY, APPLY ->
          inDetail(step).stream()
              .map(GuidedTour::seen)
              .flatMap(Optional::stream)
              .reduce(GuidedTour::around);
    };
  }

  private Set<Node> inDetail(TourStep step) {
    String what =
        switch (step) {
          case WHY -> ".reason";
          case TRY -> "#fix-try-" + panels.fixes().model().currentPlace();
          case APPLY -> "#trial-state";
          case DRAWING, BADGE, FINDING, GONE -> "";
        };
    return what.isEmpty() ? Set.of() : panels.findingsNode().lookupAll(what);
  }

  /** What the panel makes of a step comes into being a moment later. */
  private void reveal(TourStep step) {
    if (step == TourStep.DRAWING || step == TourStep.BADGE) {
      diagram.reveal(TourViewModel.ELEMENT);
    }
    Platform.runLater(() ->
        inDetail(step).stream()
            .findFirst()
            .ifPresent(node -> scrollAround(node).ifPresent(all -> Scrolling.show(all, node))));
  }

  private static Optional<ScrollPane> scrollAround(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane scroll) {
        return Optional.of(scroll);
      }
    }
    return Optional.empty();
  }

  /** What has been scrolled away is not spoken of by its place; all around it is. */
  private static Optional<Bounds> seen(Node node) {
    Bounds whole = onScene(node);
    return scrollAround(node)
        .map(GuidedTour::onScene)
        .map(window -> window.intersects(whole) ? common(whole, window) : window);
  }

  private static Bounds around(Bounds one, Bounds other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double top = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(one.getMaxX(), other.getMaxX()) - left,
        Math.max(one.getMaxY(), other.getMaxY()) - top);
  }

  private static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.min(one.getMaxX(), other.getMaxX()) - left,
        Math.min(one.getMaxY(), other.getMaxY()) - top);
  }

  private static Bounds onScene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
