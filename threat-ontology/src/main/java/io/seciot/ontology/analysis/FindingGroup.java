package io.seciot.ontology.analysis;

import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Value;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Findings that have one cause and are read as one: the same threat on several flows at the same
 * end, by the same protocol; or a threat that is possible in several places because the same kind
 * of fact is missing. Each finding keeps its id and its own decision.
 *
 * @param cause the id of the end that the flows share; the item that it is about where there is
 *     only one; absent where only the missing kind of fact is shared
 * @param findings at least one, in the order in which they were given
 */
public record FindingGroup(@Nullable String cause, ImmutableList<Finding> findings) {

  /** Every finding in exactly one group; a group stands where its first finding stood. */
  public static ImmutableList<FindingGroup> of(ImmutableList<Finding> findings) {
    MutableList<Finding> rest = findings.toList();
    MutableList<FindingGroup> groups = Lists.mutable.empty();
    while (rest.notEmpty()) {
      Finding first = rest.getFirst();
      FindingGroup group = around(first, rest.select(other -> isAlike(first, other)).toImmutable());
      Set<String> taken = group.findings().stream().map(Finding::id).collect(Collectors.toSet());
      rest.removeIf(finding -> taken.contains(finding.id()));
      groups.add(group);
    }
    return groups.toImmutable();
  }

  private static boolean isAlike(Finding one, Finding other) {
    return one.threat().id().equals(other.threat().id())
        && one.confidence() == other.confidence()
        && one.severity() == other.severity()
        && one.isOpen() == other.isOpen();
  }

  private static FindingGroup around(Finding first, ImmutableList<Finding> alike) {
    if (first.confidence() == Confidence.POTENTIAL && alike.size() > 1) {
      return new FindingGroup(null, alike);
    }
    if (!(first.focus() instanceof Flow flow)) {
      return new FindingGroup(first.focus().id(), Lists.immutable.of(first));
    }
    FindingGroup target = at(flow.target(), flow, alike);
    FindingGroup source = at(flow.source(), flow, alike);
    FindingGroup larger = source.findings().size() > target.findings().size() ? source : target;
    return larger.findings().size() > 1
        ? larger
        : new FindingGroup(flow.id(), Lists.immutable.of(first));
  }

  private static FindingGroup at(String end, Flow like, ImmutableList<Finding> alike) {
    return new FindingGroup(
        end,
        alike.select(finding ->
            finding.focus() instanceof Flow flow
                && (flow.source().equals(end) || flow.target().equals(end))
                && protocol(flow).equals(protocol(like))));
  }

  private static ImmutableList<Value> protocol(Flow flow) {
    Fact fact = flow.facts().get("protocol");
    return fact == null ? Lists.immutable.empty() : Lists.immutable.of(fact.value());
  }

  /** The finding that stands for all of them. */
  public Finding first() {
    return findings.getFirst();
  }

  /** The others. */
  public ImmutableList<Finding> others() {
    return findings.drop(1);
  }
}
