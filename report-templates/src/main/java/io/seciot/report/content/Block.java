package io.seciot.report.content;

import org.eclipse.collections.api.list.ImmutableList;

/** A piece of a section. A new kind fails to compile in every renderer that forgets it. */
public sealed interface Block {

  /**
   * A heading below that of the section.
   *
   * @param level 2 for a part of the section, 3 for a part of that
   * @param anchor where links lead to; unique in the report
   */
  record Heading(int level, String anchor, Line line) implements Block {}

  /** A paragraph. */
  record Paragraph(Line line) implements Block {}

  /** A paragraph that is set apart because it must not be missed. */
  record Note(Line line) implements Block {}

  /** A short line that names what follows, within a heading's text. */
  record Label(String text) implements Block {}

  /** Points in no order. */
  record Bullets(ImmutableList<Line> points) implements Block {}

  /** Points to be taken in order. */
  record Steps(ImmutableList<Line> points) implements Block {}

  /**
   * A table with a header row that is repeated on each page.
   *
   * @param name what the table holds, for people who cannot see it
   */
  record Table(String name, ImmutableList<Column> columns, ImmutableList<Row> rows)
      implements Block {}

  /** Labels with what belongs to them, without a header row. */
  record Facts(String name, ImmutableList<Entry> entries) implements Block {}

  /** A drawing. */
  record Picture(Drawing drawing, String caption) implements Block {}

  /**
   * A column of a table.
   *
   * @param share its part of the width; the shares of a table add up to 100
   */
  record Column(String title, int share) {}

  /** A label and what belongs to it. */
  record Entry(String label, ImmutableList<Line> lines) {}

  /** A row of a table. */
  sealed interface Row {}

  /**
   * A row with a cell for each column.
   *
   * @param cells each cell is a list of lines
   */
  record Cells(ImmutableList<ImmutableList<Line>> cells) implements Row {}

  /** A row that heads those below it, across all columns. */
  record Group(String title) implements Row {}
}
