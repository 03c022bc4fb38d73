package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.Lettering;
import io.seciot.model.Box;
import io.seciot.model.Note;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/** Draws notes: a sheet with a folded corner, and as much of the text as fits. */
final class NoteDrawing {

  private static final double FOLD = 12;
  private static final double FONT = 12.5;
  private static final double LINE = 16;

  private final Svg svg;
  private final Pen pen;
  private final Theme theme;

  NoteDrawing(Svg svg, Pen pen, Theme theme) {
    this.svg = svg;
    this.pen = pen;
    this.theme = theme;
  }

  void note(String id, Note note) {
    Box box = note.box();
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    svg.open("g", "data-note", id);
    String sheet =
        new Path()
            .move(box.x(), box.y())
            .level(right - FOLD)
            .line(right, box.y() + FOLD)
            .upright(bottom)
            .level(box.x())
            .closed();
    pen.path(sheet, theme.note(), theme.zoneLine(), 1);
    double y = box.y() + 8 + FONT;
    for (String line : lines(note, box.width() - 26, (int) ((box.height() - 12) / LINE))) {
      svg.text(line, box.x() + 10, y, "start", FONT, "fill", theme.ink());
      y += LINE;
    }
    svg.close("g");
  }

  private static MutableList<String> lines(Note note, double room, int most) {
    MutableList<String> lines = Lists.mutable.empty();
    for (String paragraph : note.text().lines().toList()) {
      if (lines.size() < Math.max(1, most)) {
        lines.addAllIterable(
            Lettering.lines(paragraph, FONT, Math.max(room, 16), Math.max(1, most - lines.size())));
      }
    }
    return lines;
  }
}
