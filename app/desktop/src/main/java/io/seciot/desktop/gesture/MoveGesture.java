package io.seciot.desktop.gesture;

import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** Drags the selected elements. They go in line with others, or to the grid; Alt leaves both. */
public final class MoveGesture implements Gesture {

  private static final double SLACK = 3;

  /** How near something must be on the screen to pull. */
  static final double REACH = 6;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final Point start;
  private final String grabbed;
  private final double slack;
  private final double zoom;
  private @Nullable ImmutableList<Box> neighbours;
  private boolean moving;

  /**
   * @param grabbed the element under the pointer; its corner goes to the grid
   * @param zoom of the screen, so that a trembling hand is measured in pixels
   */
  public MoveGesture(
      EditorViewModel editor, Drawing drawing, Point start, String grabbed, double zoom) {
    this.editor = editor;
    this.drawing = drawing;
    this.start = start;
    this.grabbed = grabbed;
    this.slack = SLACK / zoom;
    this.zoom = zoom;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    moving = moving || Math.hypot(at.x() - start.x(), at.y() - start.y()) > slack;
    if (moving) {
      Point by = way(at, modifiers);
      ImmutableMap<String, Box> boxes = drawing.moved(editor.selection(), by.x(), by.y());
      String target =
          editor
              .model()
              .element(grabbed)
              .map(Element::kind)
              .flatMap(kind -> drawing.receiver(kind, at, boxes.keysView().toSet()))
              .orElse("");
      editor
          .previewProperty()
          .set(Preview.moving(boxes, target).withGuides(place(at, modifiers).lines()));
    }
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    drag(at, modifiers);
    editor.previewProperty().set(Preview.NONE);
    if (moving) {
      Point by = way(at, modifiers);
      drawing.moveSelection(by.x(), by.y(), at);
    }
  }

  @Override
  public void cancel() {
    moving = false;
    editor.previewProperty().set(Preview.NONE);
  }

  private Point way(Point at, Modifiers modifiers) {
    return place(at, modifiers).way();
  }

  /**
   * @param lines what shows why it goes there
   */
  private record Place(Point way, ImmutableList<ImmutableList<Point>> lines) {}

  /** In line with others where that is near, else on the grid; with Alt as far as the pointer. */
  private Place place(Point at, Modifiers modifiers) {
    double dx = at.x() - start.x();
    double dy = at.y() - start.y();
    Box box = editor.view().box(grabbed).orElse(null);
    if (modifiers.alt() || box == null) {
      return new Place(new Point(dx, dy), Lists.immutable.empty());
    }
    Box there = box.moved(dx, dy);
    Guides guides = new Guides(neighbours(), REACH / zoom);
    Optional<Guides.Snap> sideways = guides.sideways(there);
    Optional<Guides.Snap> upDown = guides.upDown(there);
    double x = sideways.map(snap -> dx + snap.by()).orElse(onGrid(box.x() + dx) - box.x());
    double y = upDown.map(snap -> dy + snap.by()).orElse(onGrid(box.y() + dy) - box.y());
    return new Place(
        new Point(x, y),
        lines(sideways, new Point(0, y - dy)).newWithAll(lines(upDown, new Point(x - dx, 0))));
  }

  private static ImmutableList<ImmutableList<Point>> lines(
      Optional<Guides.Snap> found, Point aside) {
    return found
        .map(snap ->
            snap.lines()
                .collect(
                    line -> line.collect(p -> new Point(p.x() + aside.x(), p.y() + aside.y()))))
        .orElse(Lists.immutable.empty());
  }

  private static double onGrid(double place) {
    return Math.round(place / Drawing.GRID) * Drawing.GRID;
  }

  /** What stays and is near: things, and what is inside of the same. Worked out once. */
  private ImmutableList<Box> neighbours() {
    ImmutableList<Box> known = neighbours;
    if (known == null) {
      SetIterable<String> moving = drawing.moved(editor.selection(), 0, 0).keysView().toSet();
      known = Neighbours.of(editor, grabbed, moving, zoom);
      neighbours = known;
    }
    return known;
  }
}
