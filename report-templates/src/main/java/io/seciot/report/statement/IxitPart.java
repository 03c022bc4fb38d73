package io.seciot.report.statement;

import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.IxitTable.Cell;
import io.seciot.ontology.analysis.IxitTable.Entry;
import io.seciot.report.content.Block;
import io.seciot.report.content.Line;
import io.seciot.report.content.Sheet;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The tables that the laboratory is given, as far as the model fills them. */
final class IxitPart {

  private final ImmutableList<IxitTable> tables;
  private final Wording wording;

  IxitPart(ImmutableList<IxitTable> tables, Wording wording) {
    this.tables = tables;
    this.wording = wording;
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }

  /** One table for all: a group each, a row an entry, its columns below one another. */
  ImmutableList<Block> tables() {
    MutableList<Block.Row> rows = Lists.mutable.empty();
    for (IxitTable table : tables) {
      rows.add(new Block.Group(table.id() + "  " + table.title()));
      table.entries().forEach(entry -> rows.add(row(entry)));
      if (table.entries().isEmpty()) {
        rows.add(cells(Line.faint(wording.text("nothing")), Line.of(wording.text("ixit.none"))));
      }
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("ixit"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.entry"), 24),
                new Block.Column(wording.text("column.values"), 76)),
            rows.toImmutable()));
  }

  private Block.Row row(Entry entry) {
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(entry.name())),
            entry.cells().collect(cell -> Line.labelled(cell.field() + ":", text(cell)))));
  }

  private static Block.Row cells(Line first, Line second) {
    return new Block.Cells(
        Lists.immutable.of(Lists.immutable.of(first), Lists.immutable.of(second)));
  }

  private String text(Cell cell) {
    return switch (cell.state()) {
      case FROM_MODEL -> cell.value();
      case ASKED -> wording.text("ixit.asked");
      case BY_HAND -> wording.text("ixit.by-hand");
    };
  }

  Sheet sheet() {
    MutableList<ImmutableList<String>> rows = Lists.mutable.empty();
    for (IxitTable table : tables) {
      for (Entry entry : table.entries()) {
        for (Cell cell : entry.cells()) {
          rows.add(
              Lists.immutable.of(
                  table.id(),
                  entry.name(),
                  cell.field(),
                  text(cell),
                  cell.question() == null ? "" : cell.question()));
        }
      }
    }
    return new Sheet(
        wording.text("ixit"),
        Lists.immutable.of(
            new Sheet.Column(wording.text("column.table"), 18),
            new Sheet.Column(wording.text("column.entry"), 30),
            new Sheet.Column(wording.text("column.field"), 34),
            new Sheet.Column(wording.text("column.values"), 60),
            new Sheet.Column(wording.text("column.question"), 34)),
        rows.toImmutable());
  }
}
