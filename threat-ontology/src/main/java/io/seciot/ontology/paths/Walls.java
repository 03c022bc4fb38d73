package io.seciot.ontology.paths;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * The filters at the borders of networks. One lets in what its network needs: whatever a drawn flow
 * joins across the border can be attacked along it, with more effort, because the attacker must
 * come from a listed partner; everything else inside cannot be reached from outside. What a filter
 * says is about what gets in, so nothing stops an attacker on the way out.
 */
final class Walls {

  /** The property that says what gets into a network. */
  static final String FILTER = "edgeFilter";

  /** What a filter adds to the effort of a step that passes it. */
  private static final Map<Value, Integer> EFFORT =
      Map.of(Value.of("listed"), 1, Value.of("inspected"), 2);

  private final Architecture model;
  private final Map<String, Border> borders = new LinkedHashMap<>();

  /**
   * A network with a filter.
   *
   * @param inside ids of all elements in it
   * @param joined ids of those, and of what is around them inside, that a flow joins with outside
   */
  private record Border(Element network, int effort, Set<String> inside, Set<String> joined) {}

  /**
   * What a step meets.
   *
   * @param effort what the filters on the way add
   * @param passed ids of their networks
   */
  record Crossing(boolean isOpen, int effort, ImmutableList<String> passed) {
    static final Crossing FREE = new Crossing(true, 0, Lists.immutable.empty());
    private static final Crossing CLOSED = new Crossing(false, 0, Lists.immutable.empty());
  }

  private Walls(Architecture model, Map<Element, Value> filters) {
    this.model = model;
    filters.forEach((network, value) -> {
      Integer effort = EFFORT.get(value);
      if (effort != null) {
        borders.put(network.id(), border(network, effort));
      }
    });
  }

  /** Those that are stated. */
  static Walls stated(Architecture model) {
    return new Walls(model, filters(model));
  }

  /** Those that are stated but this one. */
  static Walls without(Architecture model, Element network) {
    Map<Element, Value> filters = filters(model);
    filters.remove(network);
    return new Walls(model, filters);
  }

  /** Those that are stated and this one. */
  static Walls with(Architecture model, Element network, Value value) {
    Map<Element, Value> filters = filters(model);
    filters.put(network, value);
    return new Walls(model, filters);
  }

  private static Map<Element, Value> filters(Architecture model) {
    Map<Element, Value> found = new HashMap<>();
    for (Element element : model.elements()) {
      element.fact(FILTER).map(Fact::value).ifPresent(value -> found.put(element, value));
    }
    return found;
  }

  /** Whether a filter is stated at this network. */
  boolean isAt(Element network) {
    return borders.containsKey(network.id());
  }

  private Border border(Element network, int effort) {
    Set<String> inside = new HashSet<>();
    for (Element element : model.elements()) {
      if (model.ancestors(element.id()).anySatisfy(around -> around.id().equals(network.id()))) {
        inside.add(element.id());
      }
    }
    Set<String> joined = new HashSet<>();
    for (Flow flow : model.flows()) {
      if (inside.contains(flow.source()) != inside.contains(flow.target())) {
        String end = inside.contains(flow.source()) ? flow.source() : flow.target();
        joined.add(end);
        model.ancestors(end).collect(Element::id).select(inside::contains).forEach(joined::add);
      }
    }
    return new Border(network, effort, inside, joined);
  }

  /** What an attacker from anywhere in the world meets on the way to what has this id. */
  Crossing fromOutside(String to) {
    return crossing(border -> true, to);
  }

  /** What an attacker who holds one meets on the way to the other. */
  Crossing between(String held, String to) {
    return crossing(border -> !isInside(border, held), to);
  }

  private Crossing crossing(Predicate<Border> isOutside, String to) {
    int effort = 0;
    MutableList<String> passed = Lists.mutable.empty();
    for (Border border : borders.values()) {
      if (border.inside().contains(to) && isOutside.test(border)) {
        if (!border.joined().contains(to)) {
          return Crossing.CLOSED;
        }
        effort += border.effort();
        passed.add(border.network().id());
      }
    }
    return effort == 0 ? Crossing.FREE : new Crossing(true, effort, passed.toImmutable());
  }

  /** Who holds a flow stands at the end of it that is farther out. */
  private boolean isInside(Border border, String held) {
    return model.item(held).orElse(null) instanceof Flow flow
        ? border.inside().contains(flow.source()) && border.inside().contains(flow.target())
        : border.inside().contains(held);
  }
}
