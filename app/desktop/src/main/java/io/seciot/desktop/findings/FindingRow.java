package io.seciot.desktop.findings;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Finding;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** One line of the list. */
public sealed interface FindingRow {

  /** Stays the same while the findings stay the same. */
  String key();

  /** The findings that are chosen with it. */
  ImmutableList<Finding> findings();

  /**
   * What several findings have in common; to choose it is to choose them all.
   *
   * @param by what they were put together by
   * @param isOpen whether their lines stand below it
   */
  record Group(String key, Grouping by, ImmutableList<Finding> findings, boolean isOpen)
      implements FindingRow {

    /** What they have in common, as a heading. */
    String title(Texts texts) {
      return by.title(findings, texts);
    }
  }

  /**
   * One finding.
   *
   * @param isInGroup whether it stands below the line of a group
   */
  record Single(Finding finding, boolean isInGroup) implements FindingRow {

    @Override
    public String key() {
      return finding.id();
    }

    @Override
    public ImmutableList<Finding> findings() {
      return Lists.immutable.of(finding);
    }
  }
}
