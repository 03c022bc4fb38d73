package io.seciot.cli.verdicts;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.IxitTable.Cell;
import io.seciot.ontology.analysis.IxitTable.Entry;
import io.seciot.ontology.analysis.IxitTable.State;
import org.eclipse.collections.api.list.ImmutableList;

/** The tables that a maker fills in for a laboratory, with what the model puts into them. */
final class IxitText {

  private final Page page;

  IxitText(Page page) {
    this.page = page;
  }

  void print(ImmutableList<IxitTable> tables) {
    if (tables.isEmpty()) {
      return;
    }
    page.gap().line(0, Ink.TITLE, "IXIT: what the maker fills in for the laboratory");
    page.line(
        0,
        Ink.FAINT,
        "Which fact fills which column is our own reading. \"?\" is still to be answered, \"_\" to be"
            + " written by hand.");
    tables.forEach(this::table);
  }

  private void table(IxitTable table) {
    page.gap().line(0, Ink.STRONG, table.id() + " " + table.title());
    if (table.entries().isEmpty()) {
      page.line(2, Ink.FAINT, "Nothing that belongs in it is drawn.");
    }
    table.entries().forEach(this::entry);
    if (table.count(State.ASKED) > 0) {
      page.labelled(2, 10, Ink.FAINT, "Questions", Ink.FAINT, table.questions().makeString(", "));
    }
  }

  private void entry(Entry entry) {
    page.labelled(
        2,
        2,
        Ink.PLAIN,
        "-",
        Ink.PLAIN,
        entry.name() + ": " + entry.cells().collect(IxitText::cell).makeString("; "));
  }

  private static String cell(Cell cell) {
    return cell.field()
        + " "
        + switch (cell.state()) {
          case FROM_MODEL -> "\"" + cell.value() + "\"";
          case ASKED -> "?";
          case BY_HAND -> "_";
        };
  }
}
