package io.seciot.ontology.analysis;

import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A finding, and where it stood among all. */
  private record Placed(int place, Finding finding) {}

  /** Findings that are alike; those on flows once more by the ends while they are in no group. */
  private static final class Alike {
    final List<Placed> all = new ArrayList<>();
    final Set<Placed> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
    final Map<End, SortedMap<Integer, Placed>> leftAt = new HashMap<>();

    void add(Placed one) {
      all.add(one);
      if (one.finding().focus() instanceof Flow flow) {
        at(flow.source(), flow).put(one.place(), one);
        at(flow.target(), flow).put(one.place(), one);
      }
    }

    SortedMap<Integer, Placed> at(String element, Flow flow) {
      return leftAt.computeIfAbsent(End.of(element, flow), end -> new TreeMap<>());
    }

    void take(Placed one) {
      grouped.add(one);
      if (one.finding().focus() instanceof Flow flow) {
        at(flow.source(), flow).remove(one.place());
        at(flow.target(), flow).remove(one.place());
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
        alike
            .computeIfAbsent(Likeness.of(finding), key -> new Alike())
            .add(new Placed(place, finding)));
    Causes causes = new Causes();
    alike.forEach(causes::group);
    return Lists.immutable.withAll(causes.groups.values());
  }

  private void group(Likeness likeness, Alike alike) {
    if (likeness.confidence() == Confidence.POTENTIAL && alike.all.size() > 1) {
      group(null, alike.all);
      return;
    }
    for (Placed one : alike.all) {
      if (!alike.grouped.contains(one)) {
        around(one, alike);
      }
    }
  }

  /** Of both ends of a flow the one with more; alone what is no flow, or the only one there. */
  private void around(Placed one, Alike alike) {
    if (one.finding().focus() instanceof Flow flow) {
      SortedMap<Integer, Placed> atSource = alike.at(flow.source(), flow);
      SortedMap<Integer, Placed> atTarget = alike.at(flow.target(), flow);
      boolean isSource = atSource.size() > atTarget.size();
      List<Placed> together = List.copyOf((isSource ? atSource : atTarget).values());
      if (together.size() > 1) {
        group(isSource ? flow.source() : flow.target(), together);
        together.forEach(alike::take);
        return;
      }
    }
    group(one.finding().focus().id(), List.of(one));
    alike.take(one);
  }

  private void group(@Nullable String cause, List<Placed> together) {
    groups.put(
        together.getFirst().place(),
        new FindingGroup(cause, Lists.immutable.withAll(together).collect(Placed::finding)));
  }
}
