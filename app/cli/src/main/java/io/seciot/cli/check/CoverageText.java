package io.seciot.cli.check;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Coverage.Cell;
import io.seciot.ontology.analysis.Coverage.Note;
import io.seciot.ontology.analysis.Coverage.State;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.Stride;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The coverage table as people read it, and below it what each cell that is not a finding says. */
final class CoverageText {

  private static final int CELL = 12;
  private static final int MARGIN = 2;
  private static final int MOST_NAMED = 4;
  private static final int LETTERS = 8;

  private final Coverage coverage;
  private final ImmutableList<Finding> findings;
  private final Page page;

  CoverageText(Coverage coverage, ImmutableList<Finding> findings, Page page) {
    this.coverage = coverage;
    this.findings = findings;
    this.page = page;
  }

  /** The table, and what is asked; with all, why of every cell. */
  void print(boolean all) {
    if (coverage.rows().isEmpty()) {
      return;
    }
    page.gap().line(0, Ink.STRONG, "Coverage, STRIDE per element");
    table();
    page.line(
        MARGIN,
        Ink.FAINT,
        "Asked of processes and devices: all; of stores: T R I D; of flows: T I D; of persons and"
            + " external parties: S R. Other letters are shown where a threat has them.");
    elsewhere();
    reasons("Asked: what is not stated decides", State.ASKED);
    if (all) {
      reasons("Covered: the threat fits, and what is stated excludes it", State.COVERED);
      reasons("n/a: what is drawn or stated rules the threat out here", State.NOT_APPLICABLE);
      unknown();
    } else {
      page.gap()
          .line(0, Ink.FAINT, "--all shows what covers a cell, and why one is not applicable.");
    }
  }

  private void table() {
    int room = page.width() - MARGIN - CELL * Stride.values().length;
    StringBuilder heads = new StringBuilder(Page.pad("", room));
    for (Stride letter : Stride.values()) {
      heads.append(Page.pad(letter.letter(), CELL));
    }
    page.asIs("  " + page.ink(Ink.FAINT, heads.toString()));
    for (Coverage.Row row : coverage.rows()) {
      StringBuilder line =
          new StringBuilder("  ").append(Page.pad(cut(row.item().name(), room - 1), room));
      row.cells().forEach(cell -> line.append(page.ink(ink(cell), Page.pad(words(cell), CELL))));
      page.asIs(line.toString());
    }
  }

  private static String words(Cell cell) {
    return switch (cell.state()) {
      case FINDING -> cell.count() + (cell.count() == 1 ? " finding" : " findings");
      case ASKED -> "asked " + cell.count();
      case COVERED -> "covered " + cell.count();
      case NOT_APPLICABLE -> "n/a";
    };
  }

  private static Ink ink(Cell cell) {
    return switch (cell.state()) {
      case FINDING -> Ink.HIGH;
      case ASKED -> Ink.MEDIUM;
      case COVERED -> Ink.GOOD;
      case NOT_APPLICABLE -> Ink.FAINT;
    };
  }

  private static String cut(String name, int room) {
    return name.length() <= room ? name : name.substring(0, room - 3) + "...";
  }

  /** What each item's cells say, a line for the threats that say the same of the same letters. */
  private void reasons(String head, State state) {
    boolean first = true;
    for (Coverage.Row row : coverage.rows()) {
      Map<Line, MutableList<String>> lines = lines(row, state);
      if (lines.isEmpty()) {
        continue;
      }
      if (first) {
        page.gap().line(0, Ink.STRONG, head);
        first = false;
      }
      page.line(MARGIN, Ink.PLAIN, row.item().name());
      lines.forEach((line, threats) ->
          page.labelled(
              MARGIN + 2,
              LETTERS,
              Ink.FAINT,
              line.letters(),
              Ink.PLAIN,
              names(threats) + ": " + line.reason()));
    }
  }

  /** A long list says no more than its beginning and its length; the JSON result has all. */
  private static String names(MutableList<String> threats) {
    int more = threats.size() - MOST_NAMED;
    return threats.take(MOST_NAMED).makeString(", ") + (more > 0 ? " and " + more + " more" : "");
  }

  /** Letters and a reason that threats have in common. */
  private record Line(String letters, String reason) {}

  /** A threat and its reason, which stand in the cells of several letters. */
  private record Said(String threat, String reason) {}

  private static Map<Line, MutableList<String>> lines(Coverage.Row row, State state) {
    Map<Said, String> letters = new LinkedHashMap<>();
    for (Cell cell : row.cells()) {
      for (Note note : cell.state() == state ? cell.notes() : Lists.immutable.<Note>empty()) {
        if (note.state() == state && note.threat() != null) {
          letters.merge(
              new Said(note.threat(), reason(note, row)),
              cell.letter().letter(),
              (before, more) -> before + " " + more);
        }
      }
    }
    Map<Line, MutableList<String>> lines = new LinkedHashMap<>();
    letters.forEach((said, where) ->
        lines
            .computeIfAbsent(new Line(where, said.reason()), line -> Lists.mutable.empty())
            .add(said.threat()));
    return lines;
  }

  /** The item goes without saying below its name. */
  private static String reason(Note note, Coverage.Row row) {
    String sentence = SourceWords.sentence(note.reason());
    String name = row.item().name() + ": ";
    return sentence.startsWith(name) ? sentence.substring(name.length()) : sentence;
  }

  /** Cells for which no threat is known, by letter: most items have one. */
  private void unknown() {
    boolean first = true;
    for (Stride letter : Stride.values()) {
      ImmutableList<String> names =
          coverage
              .rows()
              .select(row -> row.role().has(letter) && isUnknown(row.cell(letter)))
              .collect(row -> row.item().name());
      if (names.notEmpty()) {
        if (first) {
          page.gap()
              .line(
                  0, Ink.STRONG, "n/a: no known threat of this letter is about things of the kind");
          first = false;
        }
        page.labelled(MARGIN, 3, Ink.FAINT, letter.letter(), Ink.PLAIN, names.makeString(", "));
      }
    }
  }

  private static boolean isUnknown(Cell cell) {
    return cell.state() == State.NOT_APPLICABLE
        && cell.notes().allSatisfy(note -> note.threat() == null);
  }

  /** Findings that have no place in the table, so that nobody takes it for everything. */
  private void elsewhere() {
    Set<String> items = new HashSet<>();
    coverage.rows().forEach(row -> items.add(row.item().id()));
    int count = findings.count(finding -> !items.contains(finding.focus().id()));
    if (count > 0) {
      page.line(
          MARGIN,
          Ink.FAINT,
          (count == 1 ? "One finding is" : count + " findings are")
              + " about updates, data, stages, boundaries or the product, which have no row.");
    }
  }
}
