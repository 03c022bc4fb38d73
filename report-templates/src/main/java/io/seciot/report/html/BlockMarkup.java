package io.seciot.report.html;

import io.seciot.report.content.Block;
import io.seciot.report.content.Drawing;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Blocks and lines as markup. */
final class BlockMarkup {

  private final Markup markup;
  private final Function<Drawing, String> pictures;

  BlockMarkup(Markup markup, Function<Drawing, String> pictures) {
    this.markup = markup;
    this.pictures = pictures;
  }

  void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> holder("p", paragraph.line());
      case Block.Note note -> holder("p", note.line(), "class", "note");
      case Block.Label label -> markup.element("p", label.text(), "class", "label").line();
      case Block.Bullets bullets -> list("ul", bullets.points());
      case Block.Steps steps -> list("ol", steps.points());
      case Block.Table table -> table(table);
      case Block.Facts facts -> facts(facts);
      case Block.Picture picture -> picture(picture);
    }
  }

  private void heading(Block.Heading heading) {
    markup.open("h" + (heading.level() + 1), "id", heading.anchor());
    line(heading.line());
    markup.close().line();
  }

  private void holder(String tag, Line line, String... attributes) {
    markup.open(tag, attributes);
    line(line);
    markup.close().line();
  }

  private void list(String tag, ImmutableList<Line> points) {
    markup.open(tag).line();
    points.each(point -> holder("li", point));
    markup.close().line();
  }

  private void table(Block.Table table) {
    markup.open("table", "class", "grid", "aria-label", table.name()).line();
    markup.open("colgroup");
    table.columns().each(column -> markup.empty("col", "style", "width:" + column.share() + "%"));
    markup.close().line().open("thead").open("tr");
    table.columns().each(column -> markup.element("th", column.title(), "scope", "col"));
    markup.close().close().line();
    rows(table);
    markup.close().line();
  }

  private void rows(Block.Table table) {
    for (ImmutableList<Block.Row> body : bodies(table.rows())) {
      boolean grouped = body.getFirst() instanceof Block.Group;
      markup.open("tbody", "class", grouped ? "together" : "rest").line();
      body.each(row -> row(row, table.columns().size()));
      markup.close().line();
    }
  }

  /** A group's heading shares a body with the row after it, so that paper does not part them. */
  private static ImmutableList<ImmutableList<Block.Row>> bodies(ImmutableList<Block.Row> rows) {
    MutableList<MutableList<Block.Row>> bodies = Lists.mutable.empty();
    for (Block.Row row : rows) {
      boolean full =
          bodies.isEmpty()
              || row instanceof Block.Group
              || (bodies.getLast().getFirst() instanceof Block.Group
                  && bodies.getLast().size() > 1);
      if (full) {
        bodies.add(Lists.mutable.empty());
      }
      bodies.getLast().add(row);
    }
    return bodies.collect(MutableList::toImmutable).toImmutable();
  }

  private void row(Block.Row row, int columns) {
    switch (row) {
      case Block.Group group -> group(group, columns);
      case Block.Cells cells -> cells(cells);
    }
  }

  private void group(Block.Group group, int columns) {
    markup
        .open("tr", "class", "group")
        .element("th", group.title(), "scope", "rowgroup", "colspan", "" + columns)
        .close()
        .line();
  }

  private void cells(Block.Cells cells) {
    markup.open("tr");
    cells.cells().each(this::cell);
    markup.close().line();
  }

  private void cell(ImmutableList<Line> lines) {
    markup.open("td");
    lines(lines);
    markup.close();
  }

  private void lines(ImmutableList<Line> lines) {
    if (lines.size() == 1) {
      line(lines.getFirst());
      return;
    }
    for (Line line : lines) {
      markup.open("div");
      line(line);
      markup.close();
    }
  }

  void facts(Block.Facts facts) {
    markup.open("table", "class", "facts", "aria-label", facts.name()).line();
    for (Block.Entry entry : facts.entries()) {
      markup.open("tr").element("th", entry.label(), "scope", "row").open("td");
      lines(entry.lines());
      markup.close().close().line();
    }
    markup.close().line();
  }

  private void picture(Block.Picture picture) {
    markup.open("figure").line().trusted(pictures.apply(picture.drawing())).line();
    markup.element("figcaption", picture.caption()).line().close().line();
  }

  void line(Line line) {
    line.runs().each(this::run);
  }

  private void run(Inline run) {
    switch (run) {
      case Inline.Words words -> markup.text(words.text());
      case Inline.Strong strong -> markup.element("strong", strong.text());
      case Inline.Faint faint -> markup.element("span", faint.text(), "class", "faint");
      case Inline.Badge badge ->
          markup.element("span", badge.text(), "class", "badge " + badge.tone().word());
      case Inline.Link link -> markup.element("a", link.text(), "href", "#" + link.anchor());
      case Inline.Place place -> markup.element("span", place.text(), "id", place.anchor());
    }
  }
}
