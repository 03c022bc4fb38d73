package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The elements and flows of which something else may follow after a change: what changed with all
 * that is inside of it, every flow that ends there, the other ends of these flows, and the devices
 * around any of them, as they were and as they are.
 */
final class Touched {

  private final Architecture before;
  private final Places placesBefore;
  private final Architecture after;
  private final Places placesAfter;
  private final Set<String> elements = new LinkedHashSet<>();
  private final Set<String> flows = new LinkedHashSet<>();

  Touched(Architecture before, Places placesBefore, Architecture after, Changes changes) {
    this.before = before;
    this.placesBefore = placesBefore;
    this.after = after;
    changes.items().forEach(this::addWithInsides);
    this.placesAfter = placesBefore.in(after, elements);
    flows.addAll(changes.items().castToList());
    for (String element : elements) {
      after.flowsAt(element).forEach(flow -> flows.add(flow.id()));
    }
    for (String flow : flows) {
      addEnds(before.flow(flow));
      addEnds(after.flow(flow));
    }
    Lists.immutable.withAll(elements).forEach(this::addDevices);
  }

  private void addWithInsides(String id) {
    if (elements.add(id)) {
      after.children(id).forEach(child -> addWithInsides(child.id()));
    }
  }

  private void addEnds(Optional<Flow> flow) {
    flow.ifPresent(ends -> {
      elements.add(ends.source());
      elements.add(ends.target());
    });
  }

  private void addDevices(String element) {
    before.element(element).map(e -> placesBefore.at(e.id()).device()).ifPresent(elements::add);
    after.element(element).map(e -> placesAfter.at(e.id()).device()).ifPresent(elements::add);
  }

  /** Where everything stands after the change. */
  Places placesAfter() {
    return placesAfter;
  }

  /** The elements, as they are after the change. */
  ImmutableList<Element> elements() {
    return Lists.immutable
        .withAll(elements)
        .collect(id -> after.element(id).orElse(null))
        .select(e -> e != null);
  }

  /** The flows, as they are after the change. */
  ImmutableList<Flow> flows() {
    return Lists.immutable
        .withAll(flows)
        .collect(id -> after.flow(id).orElse(null))
        .select(f -> f != null);
  }
}
