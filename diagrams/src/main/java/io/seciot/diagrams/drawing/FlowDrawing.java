package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.FlowLabel;
import io.seciot.diagrams.lettering.Lettering;
import io.seciot.model.Box;

/** Draws flows and their labels. */
final class FlowDrawing {

  private final Svg svg;
  private final Pen pen;
  private final Theme theme;
  private final Highlight highlight;

  FlowDrawing(Svg svg, Pen pen, Theme theme, Highlight highlight) {
    this.svg = svg;
    this.pen = pen;
    this.theme = theme;
    this.highlight = highlight;
  }

  void line(Scene.Line line) {
    boolean standsOut = highlight.ids().contains(line.flow().id());
    svg.open("g", "data-flow", line.flow().id());
    svg.content("title", Lettering.oneLine(line.flow().name()));
    pen.arrow(line.points(), standsOut ? theme.accent() : theme.flow(), standsOut ? 2.8 : 1.4);
    svg.close("g");
  }

  /** The label on paper-coloured ground, so that lines behind it do not disturb. */
  void label(Scene.Line line, FlowLabel label, Box box) {
    svg.empty(
        "rect",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        5,
        "fill",
        theme.paper(),
        "fill-opacity",
        0.9);
    double y = box.y() + FlowLabel.LINE - 2;
    double centre = box.x() + box.width() / 2;
    boolean standsOut = highlight.ids().contains(line.flow().id());
    for (String text : label.name()) {
      svg.content(
          "text",
          text,
          "x",
          centre,
          "y",
          y,
          "text-anchor",
          "middle",
          "font-size",
          FlowLabel.FONT,
          "fill",
          standsOut ? theme.accent() : theme.ink());
      y += FlowLabel.LINE;
    }
    if (!label.protocol().isEmpty()) {
      svg.content(
          "text",
          label.protocol(),
          "x",
          centre,
          "y",
          y,
          "text-anchor",
          "middle",
          "font-size",
          FlowLabel.SMALL_FONT,
          "font-style",
          "italic",
          "fill",
          theme.faint());
    }
  }
}
