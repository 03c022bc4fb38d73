package io.seciot.desktop.findings;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FindingGroup;
import io.seciot.ontology.knowledge.Stride;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** Findings that belong together, in order; a single one of a cause has no title. */
  record Section(String key, String title, ImmutableList<Finding> findings) {}

  /** As in keys of words: {@code cause}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its groups are closed until somebody opens them. */
  boolean beginsClosed() {
    return this == CAUSE;
  }

  /** Every finding in one section; a section stands where its first finding stood. */
  ImmutableList<Section> sections(ImmutableList<Finding> findings, Texts texts) {
    return switch (this) {
      case NOTHING -> findings.collect(Grouping::alone);
      case CAUSE -> causes(findings, texts);
      case SEVERITY ->
          by(findings, f -> f.severity().word(), f -> texts.get("severity." + f.severity().word()));
      case ELEMENT -> by(findings, finding -> finding.focus().id(), f -> f.focus().name());
      case STRIDE -> by(findings, f -> first(f).name(), f -> FacetValues.sentence(first(f)));
    };
  }

  private static Stride first(Finding finding) {
    return finding.threat().stride().getFirst();
  }

  private static Section alone(Finding finding) {
    return new Section(finding.id(), "", Lists.immutable.of(finding));
  }

  private static ImmutableList<Section> by(
      ImmutableList<Finding> findings,
      Function<Finding, String> key,
      Function<Finding, String> title) {
    return Lists.immutable
        .withAll(buckets(findings, key).entrySet())
        .collect(entry ->
            new Section(
                entry.getKey(),
                title.apply(entry.getValue().getFirst()),
                Lists.immutable.withAll(entry.getValue())));
  }

  private static Map<String, List<Finding>> buckets(
      ImmutableList<Finding> findings, Function<Finding, String> key) {
    Map<String, List<Finding>> buckets = new LinkedHashMap<>();
    findings.forEach(finding ->
        buckets.computeIfAbsent(key.apply(finding), k -> new ArrayList<>()).add(finding));
    return buckets;
  }

  /** Only findings of one threat can have one cause; so each threat is looked at by itself. */
  private static ImmutableList<Section> causes(ImmutableList<Finding> findings, Texts texts) {
    Map<String, Integer> places = new LinkedHashMap<>();
    findings.forEachWithIndex((finding, place) -> places.put(finding.id(), place));
    List<FindingGroup> groups = new ArrayList<>();
    buckets(findings, finding -> finding.threat().id())
        .values()
        .forEach(
            bucket -> groups.addAll(FindingGroup.of(Lists.immutable.withAll(bucket)).castToList()));
    groups.sort(Comparator.comparing(group -> places.getOrDefault(group.first().id(), 0)));
    return Lists.immutable.withAll(groups).collect(group -> cause(group, texts));
  }

  private static Section cause(FindingGroup group, Texts texts) {
    if (group.others().isEmpty()) {
      return alone(group.first());
    }
    ImmutableList<Item> items = group.findings().collect(Finding::focus);
    return new Section(
        "cause " + group.first().id(),
        texts.get("findings.cause", group.first().threat().texts().title(), items.size()),
        group.findings());
  }
}
