package io.seciot.desktop.diagram;

import io.seciot.model.Box;
import io.seciot.model.Point;

/**
 * From places in a view to places on the screen.
 *
 * @param zoom screen pixels a view pixel
 * @param left the view's x at the left edge of the screen
 * @param top the view's y at the upper edge of the screen
 */
public record Camera(double zoom, double left, double top) {

  /** One to one. */
  public static final Camera PLAIN = new Camera(1, 0, 0);

  private static final double LEAST = 0.01;
  private static final double MOST = 4;
  private static final double MARGIN = 32;

  /** Where a place of the view is on the screen. */
  public Point toScreen(Point place) {
    return new Point((place.x() - left) * zoom, (place.y() - top) * zoom);
  }

  /** Which place of the view is there on the screen. */
  public Point toView(double x, double y) {
    return new Point(x / zoom + left, y / zoom + top);
  }

  /** Moved by screen pixels. */
  public Camera panned(double dx, double dy) {
    return new Camera(zoom, left - dx / zoom, top - dy / zoom);
  }

  /** Zoomed so that what is at this place on the screen stays there. */
  public Camera zoomedAt(double x, double y, double factor) {
    double next = Math.clamp(zoom * factor, LEAST, MOST);
    Point fixed = toView(x, y);
    return new Camera(next, fixed.x() - x / next, fixed.y() - y / next);
  }

  /** Shows all of the box in the middle of a screen of this size, never larger than life. */
  public static Camera fitting(Box box, double width, double height) {
    double zoomX = (width - 2 * MARGIN) / Math.max(1, box.width());
    double zoomY = (height - 2 * MARGIN) / Math.max(1, box.height());
    double zoom = Math.clamp(Math.min(zoomX, zoomY), LEAST, 1);
    Point centre = box.centre();
    return new Camera(zoom, centre.x() - width / 2 / zoom, centre.y() - height / 2 / zoom);
  }

  /** What a screen of this size shows. */
  public Box visible(double width, double height) {
    return new Box(left, top, width / zoom, height / zoom);
  }

  /** Moved just so far that the box can be seen. */
  public Camera revealing(Box box, double width, double height) {
    Box seen = visible(width, height);
    if (seen.contains(box)) {
      return this;
    }
    if (box.width() > seen.width() || box.height() > seen.height()) {
      return fitting(box, width, height);
    }
    Point centre = box.centre();
    return new Camera(zoom, centre.x() - width / 2 / zoom, centre.y() - height / 2 / zoom);
  }
}
