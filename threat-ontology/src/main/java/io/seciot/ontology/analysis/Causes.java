package io.seciot.ontology.analysis;

import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings together by their causes. No finding is compared with each of the others: a large
 * model has thousands, and they are grouped anew after each edit.
 */
final class Causes {

  /** What findings share that can have one cause. */
  private record Likeness(String threat, Confidence confidence, Severity severity, boolean open) {
    static Likeness of(Finding finding) {
      return new Likeness(
          finding.threat().id(), finding.confidence(), finding.severity(), finding.isOpen());
    }
  }

  /** An end of flows that speak one protocol. */
  private record End(String element, @Nullable Value protocol) {
    static End of(String element, Flow flow) {
      Fact protocol = flow.facts().get("protocol");
      return new End(element, protocol == null ? null : protocol.value());
    }
  }

  /** Findings that are alike and in no group yet, by their places; once more by their ends. */
  private static final class Alike {
    final SortedMap<Integer, Finding> left = new TreeMap<>();
    final Map<End, SortedMap<Integer, Finding>> leftAt = new HashMap<>();

    void add(int place, Finding finding) {
      left.put(place, finding);
      if (finding.focus() instanceof Flow flow) {
        at(flow.source(), flow).put(place, finding);
        at(flow.target(), flow).put(place, finding);
      }
    }

    SortedMap<Integer, Finding> at(String element, Flow flow) {
      return leftAt.computeIfAbsent(End.of(element, flow), end -> new TreeMap<>());
    }

    void take(int place) {
      if (left.remove(place).focus() instanceof Flow flow) {
        at(flow.source(), flow).remove(place);
        at(flow.target(), flow).remove(place);
      }
    }
  }

  /** By the place of the first finding of each. */
  private final Map<Integer, FindingGroup> groups = new TreeMap<>();

  private Causes() {}

  /** Every finding in exactly one group; a group stands where its first finding stood. */
  static ImmutableList<FindingGroup> of(ImmutableList<Finding> findings) {
    Map<Likeness, Alike> alike = new LinkedHashMap<>();
    findings.forEachWithIndex((finding, place) ->
        alike.computeIfAbsent(Likeness.of(finding), key -> new Alike()).add(place, finding));
    Causes causes = new Causes();
    alike.forEach(causes::group);
    return Lists.immutable.withAll(causes.groups.values());
  }

  private void group(Likeness likeness, Alike alike) {
    if (likeness.confidence() == Confidence.POTENTIAL && alike.left.size() > 1) {
      groups.put(alike.left.firstKey(), group(null, alike.left));
      return;
    }
    while (!alike.left.isEmpty()) {
      int place = alike.left.firstKey();
      if (alike.left.get(place).focus() instanceof Flow flow) {
        around(place, flow, alike);
      } else {
        alone(place, alike);
      }
    }
  }

  /** Of both ends the one with more; where it is the flow's alone, the flow itself. */
  private void around(int place, Flow flow, Alike alike) {
    boolean atSource = alike.at(flow.source(), flow).size() > alike.at(flow.target(), flow).size();
    String end = atSource ? flow.source() : flow.target();
    SortedMap<Integer, Finding> together = alike.at(end, flow);
    if (together.size() == 1) {
      alone(place, alike);
      return;
    }
    groups.put(place, group(end, together));
    Lists.immutable.withAll(together.keySet()).forEach(alike::take);
  }

  private void alone(int place, Alike alike) {
    Finding finding = alike.left.get(place);
    groups.put(place, new FindingGroup(finding.focus().id(), Lists.immutable.of(finding)));
    alike.take(place);
  }

  private static FindingGroup group(@Nullable String cause, Map<Integer, Finding> findings) {
    return new FindingGroup(cause, Lists.immutable.withAll(findings.values()));
  }
}
