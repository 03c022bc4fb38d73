package io.seciot.desktop.findings;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FindingGroup;
import io.seciot.ontology.knowledge.Stride;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What findings are put together by in the list. */
public enum Grouping {
  /** What has one cause is one line; what has a cause of its own stands alone. */
  CAUSE,
  SEVERITY,
  ELEMENT,
  STRIDE,
  NOTHING;

  /** Findings that belong together, in order; a single one of a cause belongs to nothing. */
  record Section(String key, boolean isGroup, ImmutableList<Finding> findings) {}

  /** As in keys of words: {@code cause}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its groups are closed until somebody opens them. */
  boolean beginsClosed() {
    return this == CAUSE;
  }

  /** Every finding in one section; a section stands where its first finding stood. */
  ImmutableList<Section> sections(ImmutableList<Finding> findings) {
    return switch (this) {
      case NOTHING -> findings.collect(Grouping::alone);
      case CAUSE -> FindingGroup.of(findings).collect(Grouping::cause);
      case SEVERITY -> by(findings, finding -> finding.severity().word());
      case ELEMENT -> by(findings, finding -> finding.focus().id());
      case STRIDE -> by(findings, finding -> letter(finding).name());
    };
  }

  /** What the findings of a section have in common. */
  String title(ImmutableList<Finding> findings, Texts texts) {
    Finding first = findings.getFirst();
    return switch (this) {
      case NOTHING -> first.explanation().title();
      case CAUSE -> texts.get("findings.cause", first.threat().texts().title(), findings.size());
      case SEVERITY -> texts.get("severity." + first.severity().word());
      case ELEMENT -> first.focus().name();
      case STRIDE -> FacetValues.name(letter(first), texts);
    };
  }

  private static Stride letter(Finding finding) {
    return finding.threat().stride().getFirst();
  }

  private static Section alone(Finding finding) {
    return new Section(finding.id(), false, Lists.immutable.of(finding));
  }

  private static Section cause(FindingGroup group) {
    return group.others().isEmpty()
        ? alone(group.first())
        : new Section("cause " + group.first().id(), true, group.findings());
  }

  private static ImmutableList<Section> by(
      ImmutableList<Finding> findings, Function<Finding, String> key) {
    Map<String, List<Finding>> buckets = new LinkedHashMap<>();
    findings.forEach(finding ->
        buckets.computeIfAbsent(key.apply(finding), k -> new ArrayList<>()).add(finding));
    return Lists.immutable
        .withAll(buckets.entrySet())
        .collect(
            entry -> new Section(entry.getKey(), true, Lists.immutable.withAll(entry.getValue())));
  }
}
