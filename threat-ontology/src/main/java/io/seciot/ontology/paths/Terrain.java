package io.seciot.ontology.paths;

import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What an attacker can hold, and what is next to it. A device is held by its processor, its
 * firmware or its operating system, and with it the programs and the stores in it. A radio, a store
 * or a program that is held alone is only next to the rest of its device. A secure element keeps
 * its secrets from a device that is held; they fall by flaws of its own. Boundaries are not things
 * to hold, but who stands in a local network can attack all that stands in the same.
 */
final class Terrain {

  /** Kinds of parts with which a whole device is held. */
  private static final ImmutableList<String> CORE =
      Lists.immutable.of("part", "firmware", "operating-system", "boot-loader");

  /** Parts that have software or content of their own, and so are held alone. */
  private static final ImmutableList<String> APART =
      Lists.immutable.of("radio", "secure-element", "storage", "user-control");

  private static final String LOCAL_NETWORK = "local-network";

  private final Architecture model;
  private final Vocabulary vocabulary;
  private final Map<String, String> holds = new HashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();
  private final Map<String, Set<String>> within = new HashMap<>();
  private final Map<String, Set<String>> data = new HashMap<>();

  Terrain(Architecture model, Vocabulary vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
    for (Element element : model.elements()) {
      element.data().forEach(id -> at(data, hold(element.id())).add(id));
    }
    for (Flow flow : model.flows()) {
      String source = hold(flow.source());
      String target = hold(flow.target());
      join(source, target);
      join(flow.id(), source);
      join(flow.id(), target);
      for (String id : flow.data()) {
        at(data, flow.id()).add(id);
        at(data, source).add(id);
        at(data, target).add(id);
      }
    }
    for (Element element : model.elements()) {
      deviceAround(element)
          .filter(device -> hold(element.id()).equals(element.id()))
          .ifPresent(device -> {
            join(element.id(), device);
            if (!isA(element, "secure-element")) {
              at(within, device).add(element.id());
            }
          });
    }
  }

  private void join(String one, String other) {
    if (!one.equals(other)) {
      at(neighbours, one).add(other);
      at(neighbours, other).add(one);
    }
  }

  private static Set<String> at(Map<String, Set<String>> sets, String key) {
    return sets.computeIfAbsent(key, k -> new LinkedHashSet<>());
  }

  /** What is held with an element: the device around it where it is of its core, or it alone. */
  private String hold(String element) {
    return holds.computeIfAbsent(
        element,
        id -> {
          Element own = model.element(id).orElseThrow();
          return isCore(own) ? deviceAround(own).orElse(id) : id;
        });
  }

  private boolean isCore(Element element) {
    return CORE.anySatisfy(kind -> isA(element, kind))
        && APART.noneSatisfy(kind -> isA(element, kind));
  }

  private Optional<String> deviceAround(Element element) {
    return model
        .ancestors(element.id())
        .detectOptional(around -> isA(around, "device"))
        .map(Element::id);
  }

  private boolean isA(Item item, String kind) {
    return vocabulary.isA(item.kind(), kind);
  }

  /** What a flaw of an item gives into the hands of an attacker, by id; nothing for a stage. */
  Optional<String> gained(Item item) {
    return switch (item) {
      case Element element ->
          isA(element, "boundary") ? Optional.empty() : Optional.of(hold(element.id()));
      case Flow flow -> Optional.of(flow.id());
      case FirmwareUpdate update -> Optional.of(hold(update.updates()));
      case DataAsset asset -> Optional.of(asset.id());
      case Item other -> Optional.empty();
    };
  }

  /** Ids of what can be attacked from something that is held. */
  Set<String> nextTo(String held) {
    return neighbours.getOrDefault(held, Set.of());
  }

  /** Whether both stand in the same local network, with nothing between that is drawn. */
  boolean isInSameLocalNetwork(String held, String other) {
    return !held.equals(other)
        && localNetwork(held)
            .filter(network -> localNetwork(other).filter(network::equals).isPresent())
            .isPresent();
  }

  private Optional<String> localNetwork(String id) {
    return model.element(id).isEmpty()
        ? Optional.empty()
        : model
            .ancestors(id)
            .detectOptional(around -> isA(around, "boundary"))
            .filter(around -> isA(around, LOCAL_NETWORK))
            .map(Element::id);
  }

  /** Ids of the programs and stores that are held with a device. */
  Set<String> within(String held) {
    return within.getOrDefault(held, Set.of());
  }

  /** Ids of the data that lies open where this is held. */
  Set<String> dataAt(String held) {
    return model.item(held).orElse(null) instanceof DataAsset
        ? Set.of(held)
        : data.getOrDefault(held, Set.of());
  }

  /** Ids of the phones of users. */
  Set<String> phones() {
    Set<String> found = new LinkedHashSet<>();
    for (Element element : model.elements()) {
      if (isA(element, "phone")) {
        found.add(element.id());
      }
    }
    return found;
  }
}
