package io.seciot.cli.knowledge;

import io.seciot.cli.compare.DifferenceText;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.comparison.EntryChanges;
import io.seciot.ontology.comparison.EntryChanges.Entry;
import io.seciot.ontology.comparison.KnowledgeDifference;
import org.eclipse.collections.api.list.ImmutableList;

/** What other knowledge changes, as people read it: the model first, then the knowledge. */
final class KnowledgeDiffText {

  private static final int ROOM = 9;
  private static final int MOST = 20;

  private final KnowledgeDifference difference;
  private final Page page;

  KnowledgeDiffText(KnowledgeDifference difference, Page page) {
    this.difference = difference;
    this.page = page;
  }

  void print(KnowledgeSource before, KnowledgeSource after, ModelFile file) {
    page.ends(
        0,
        Ink.TITLE,
        file.model().product().name(),
        Ink.FAINT,
        file.path() + ": " + before.name() + " -> " + after.name());
    if (difference.isEmpty()) {
      page.gap().line(0, Ink.GOOD, "Nothing differs, neither in the knowledge nor for the model.");
      return;
    }
    if (difference.findings().isEmpty()) {
      page.gap().line(0, Ink.GOOD, "For this model nothing changes.");
    }
    new DifferenceText(difference.findings(), this::why, page).print();
    difference.entries().reject(EntryChanges::isEmpty).forEach(this::entries);
  }

  private String why(Finding finding) {
    return switch (difference.cause(finding)) {
      case THREAT_ADDED -> "The threat is new.";
      case THREAT_REMOVED -> "The threat was removed.";
      case CONDITION_CHANGED -> "The threat has another condition.";
      case RATING_CHANGED -> "The threat is rated anew.";
      case FIXES_CHANGED -> "The threat has other fixes.";
      case OTHER -> "Something that the threat builds on is another.";
    };
  }

  private void entries(EntryChanges changes) {
    page.gap()
        .line(
            0,
            Ink.STRONG,
            "In the knowledge: "
                + changes.sort().word()
                + " ("
                + changes.added().size()
                + " added, "
                + changes.removed().size()
                + " removed, "
                + changes.changed().size()
                + " changed)");
    entries("added", changes.added());
    entries("removed", changes.removed());
    entries("changed", changes.changed());
  }

  private void entries(String label, ImmutableList<Entry> entries) {
    for (Entry entry : entries.take(MOST)) {
      String traits = entry.traits().isEmpty() ? "" : " (" + entry.traits().makeString(", ") + ")";
      page.entry(
          2, ROOM, new Page.Entry(Ink.PLAIN, label, Ink.PLAIN, entry.title() + traits, entry.id()));
    }
    if (entries.size() > MOST) {
      page.line(
          2, Ink.FAINT, entries.size() - MOST + " more " + label + "; --format json has all.");
    }
  }
}
