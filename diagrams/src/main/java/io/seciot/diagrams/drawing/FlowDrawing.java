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
    svg.open("g", "data-flow", line.flow().id());
    svg.content("title", Lettering.oneLine(line.flow().name()));
    if (standsOut(line)) {
      pen.arrow(line.points(), theme.accent(), 2.8);
    } else {
      pen.arrow(line.points(), theme.flow(), 1.4);
    }
    svg.close("g");
  }

  /** The label on paper-coloured ground, so that lines behind it do not disturb. */
  void label(Scene.Line line, FlowLabel label, Box box) {
    svg.rect(box, "rx", 5, "fill", theme.paper(), "fill-opacity", 0.9);
    double y = box.y() + FlowLabel.LINE - 2;
    double centre = box.x() + box.width() / 2;
    String colour = standsOut(line) ? theme.accent() : theme.ink();
    for (String text : label.name()) {
      svg.text(text, centre, y, "middle", FlowLabel.FONT, "fill", colour);
      y += FlowLabel.LINE;
    }
    if (!label.protocol().isEmpty()) {
      String protocol = label.protocol();
      Object[] look = {"font-style", "italic", "fill", theme.faint()};
      svg.text(protocol, centre, y, "middle", FlowLabel.SMALL_FONT, look);
    }
  }

  private boolean standsOut(Scene.Line line) {
    return highlight.ids().contains(line.flow().id());
  }
}
