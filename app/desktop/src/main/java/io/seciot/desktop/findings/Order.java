package io.seciot.desktop.findings;

import io.seciot.ontology.analysis.Finding;
import java.util.Comparator;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** In which order findings are listed. */
public enum Order {
  WORST,
  TITLE,
  ELEMENT;

  /** As in keys of words: {@code worst}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The findings of an analysis, which has the worst first, in this order. */
  ImmutableList<Finding> of(ImmutableList<Finding> findings) {
    return switch (this) {
      case WORST -> findings;
      case TITLE -> sorted(findings, finding -> finding.threat().texts().title());
      case ELEMENT -> sorted(findings, finding -> finding.focus().name());
    };
  }

  /** What is equal stays as it was, the worst first. */
  private static ImmutableList<Finding> sorted(
      ImmutableList<Finding> findings, java.util.function.Function<Finding, String> key) {
    return findings
        .toSortedList(Comparator.comparing(key, String.CASE_INSENSITIVE_ORDER))
        .toImmutable();
  }
}
