package io.seciot.desktop.measure;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.diagram.Camera;
import io.seciot.model.Point;

/** Where the camera is in a frame. */
interface CameraWay {

  Camera at(DiagramView diagram, int frame);

  /** One to one around a place, panned and zoomed a little with each frame. */
  static CameraWay around(Point middle) {
    return (diagram, frame) -> {
      double x = diagram.getWidth() / 2;
      double y = diagram.getHeight() / 2;
      return new Camera(1, middle.x() - x, middle.y() - y)
          .zoomedAt(x, y, 1 + 0.05 * Math.sin(frame / 9.0))
          .panned(frame * 7.0 - 700, Math.sin(frame / 15.0) * 120);
    };
  }

  /** All of the drawing, panned and zoomed a little with each frame. */
  static CameraWay everything() {
    return (diagram, frame) ->
        Camera.fitting(diagram.bounds(), diagram.getWidth(), diagram.getHeight())
            .zoomedAt(diagram.getWidth() / 2, diagram.getHeight() / 2, 1 - 0.05 * (frame % 10) / 10)
            .panned(Math.sin(frame / 5.0) * 20, 0);
  }
}
