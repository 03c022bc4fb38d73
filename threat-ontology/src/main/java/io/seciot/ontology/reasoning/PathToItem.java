package io.seciot.ontology.reasoning;

import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The way through the drawing from where an attacker stands to what is attacked. */
final class PathToItem {

  private PathToItem() {}

  /**
   * The shortest way, as ids of elements and flows in turn.
   *
   * @param attacker from where, as a threat states it
   * @param items the items of the finding, what it is about first
   */
  static ImmutableList<String> of(Snapshot snapshot, String attacker, ImmutableList<String> items) {
    Item focus = snapshot.model().items().get(items.getFirst());
    return switch (focus) {
      case Flow flow -> Lists.immutable.of(flow.source(), flow.id(), flow.target());
      case Element element -> toElement(snapshot, attacker, element);
      case Item other -> items.select(id -> snapshot.model().items().get(id) instanceof Element);
    };
  }

  private static ImmutableList<String> toElement(
      Snapshot snapshot, String attacker, Element target) {
    Exposure position = position(snapshot, attacker, target);
    if (position == Exposure.PHYSICAL) {
      String device = snapshot.element(target.id()).device();
      return device == null || device.equals(target.id())
          ? Lists.immutable.of(target.id())
          : Lists.immutable.of(device, target.id());
    }
    return search(snapshot, position, target);
  }

  private static Exposure position(Snapshot snapshot, String attacker, Element target) {
    return switch (attacker) {
      case "internet", "supply-chain" -> Exposure.INTERNET;
      case "local-network" -> Exposure.LOCAL_NETWORK;
      case "radio" -> Exposure.RADIO;
      case "exposure" ->
          snapshot.element(target.id()).reachableFrom().isEmpty()
              ? Exposure.PHYSICAL
              : snapshot.element(target.id()).reachableFrom().max();
      default -> Exposure.PHYSICAL;
    };
  }

  /** Breadth first from the target outwards until an element can be attacked from the position. */
  private static ImmutableList<String> search(
      Snapshot snapshot, Exposure position, Element target) {
    Map<String, Flow> came = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    came.put(target.id(), Flow.of("", "", "", ""));
    open.add(target.id());
    while (!open.isEmpty()) {
      String current = open.remove();
      if (snapshot.element(current).reachableFrom().contains(position)) {
        return way(snapshot, position, current, target.id(), came);
      }
      for (Flow flow : snapshot.model().flowsAt(current)) {
        String next = flow.source().equals(current) ? flow.target() : flow.source();
        if (came.putIfAbsent(next, flow) == null) {
          open.add(next);
        }
      }
    }
    return Lists.immutable.of(target.id());
  }

  private static ImmutableList<String> way(
      Snapshot snapshot, Exposure position, String entry, String target, Map<String, Flow> came) {
    MutableList<String> way = Lists.mutable.empty();
    snapshot
        .model()
        .flowsAt(entry)
        .detectOptional(flow ->
            snapshot.derived(flow) instanceof Derived.OfFlow derived
                && derived.exposure() == position)
        .ifPresent(flow -> {
          way.add(flow.source().equals(entry) ? flow.target() : flow.source());
          way.add(flow.id());
        });
    String current = entry;
    way.add(current);
    while (!current.equals(target)) {
      Flow flow = Objects.requireNonNull(came.get(current));
      current = flow.source().equals(current) ? flow.target() : flow.source();
      way.add(flow.id());
      way.add(current);
    }
    return way.distinct().toImmutable();
  }
}
