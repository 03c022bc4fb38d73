package io.seciot.report.content;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What the blocks of a report say, without how it is set. */
public final class Texts {

  private Texts() {}

  /** Every piece of text in the section, one entry a line or label. */
  public static ImmutableList<String> of(Section section) {
    return section.blocks().flatCollect(Texts::of);
  }

  private static ImmutableList<String> of(Block block) {
    return switch (block) {
      case Block.Heading heading -> of(heading.line());
      case Block.Paragraph paragraph -> of(paragraph.line());
      case Block.Note note -> of(note.line());
      case Block.Label label -> Lists.immutable.of(label.text());
      case Block.Bullets bullets -> bullets.points().collect(Line::text);
      case Block.Steps steps -> steps.points().collect(Line::text);
      case Block.Table table ->
          table
              .columns()
              .collect(Block.Column::title)
              .newWithAll(table.rows().flatCollect(Texts::of));
      case Block.Facts facts -> facts.entries().flatCollect(Texts::of);
      case Block.Picture picture -> Lists.immutable.of(picture.caption());
    };
  }

  private static ImmutableList<String> of(Block.Row row) {
    return switch (row) {
      case Block.Cells cells -> cells.cells().flatCollect(cell -> cell.collect(Line::text));
      case Block.Group group -> Lists.immutable.of(group.title());
    };
  }

  private static ImmutableList<String> of(Block.Entry entry) {
    return Lists.immutable.of(entry.label()).newWithAll(entry.lines().collect(Line::text));
  }

  private static ImmutableList<String> of(Line line) {
    return Lists.immutable.of(line.text());
  }
}
