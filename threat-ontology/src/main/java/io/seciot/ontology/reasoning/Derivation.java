package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Works out what follows from the whole drawing in a few linear passes: what is inside what, how
 * far each flow is exposed, what can be reached from where, and where each kind of data is handled.
 */
final class Derivation {

  /** Boundaries that are networks of their own; a flow between two of them leaves both. */
  private static final ImmutableList<String> NETWORKS =
      Lists.immutable.of(
          "local-network", "field-network", "cloud-tenant", "internet", "organisation", "site");

  /** Kinds that stand in somebody's data centre where no boundary says otherwise. */
  private static final ImmutableList<String> ONLINE =
      Lists.immutable.of(
          "cloud-service", "update-server", "identity-provider", "api", "web-app", "third-party");

  private final Architecture model;
  private final EffectiveFacts facts;
  private final Map<String, Derived> found = new HashMap<>();
  private final Map<String, ImmutableList<String>> ancestors = new HashMap<>();
  private final Map<String, @Nullable String> devices = new HashMap<>();
  private final Map<String, EnumSet<Exposure>> reach = new HashMap<>();
  private final Map<String, TreeSet<String>> handled = new HashMap<>();
  private final Set<String> sensitive = new HashSet<>();

  private Derivation(Architecture model, EffectiveFacts facts) {
    this.model = model;
    this.facts = facts;
  }

  /** What follows for each item, by id. */
  static Map<String, Derived> of(Architecture model, EffectiveFacts facts) {
    Derivation derivation = new Derivation(model, facts);
    derivation.containment();
    derivation.data();
    derivation.flows();
    derivation.positions();
    derivation.elements();
    return derivation.found;
  }

  private void containment() {
    for (Element element : model.elements()) {
      ancestors.put(element.id(), model.ancestors(element.id()).collect(Item::id));
      devices.put(element.id(), device(element));
    }
  }

  private @Nullable String device(Element element) {
    if (facts.isA(element, "device")) {
      return element.id();
    }
    Element around = model.ancestors(element.id()).detect(a -> facts.isA(a, "device"));
    return around == null ? null : around.id();
  }

  private void data() {
    for (DataAsset data : model.dataAssets()) {
      boolean isSensitive = isSensitive(data);
      if (isSensitive) {
        sensitive.add(data.id());
      }
      found.put(data.id(), new Derived.OfData(isSensitive));
    }
    for (Element element : model.elements()) {
      element.data().forEach(id -> handles(element.id(), id));
    }
  }

  private boolean isSensitive(DataAsset data) {
    return facts.text(data, "confidentiality").equals("high")
        || facts.text(data, "integrity").equals("high")
        || isStatedOtherThanNone(data, "personalData")
        || isStatedOtherThanNone(data, "securityParameter");
  }

  private boolean isStatedOtherThanNone(DataAsset data, String property) {
    String text = facts.text(data, property);
    return !text.isEmpty() && !text.equals("none");
  }

  private void handles(String element, String data) {
    handled.computeIfAbsent(element, id -> new TreeSet<>()).add(data);
  }

  private void flows() {
    for (Flow flow : model.flows()) {
      Exposure exposure = exposure(flow);
      flow.data()
          .forEach(data -> {
            handles(flow.source(), data);
            handles(flow.target(), data);
          });
      reached(flow, exposure);
      found.put(
          flow.id(),
          new Derived.OfFlow(
              exposure,
              facts.family(flow).orElse("unstated"),
              joinsPerson(flow) ? "person" : "machines",
              crossed(flow),
              flow.data().anySatisfy(sensitive::contains)));
    }
  }

  private Exposure exposure(Flow flow) {
    String device = devices.get(flow.source());
    if (device != null && device.equals(devices.get(flow.target()))) {
      return Exposure.IN_DEVICE;
    }
    return switch (facts.medium(flow).orElse("")) {
      case "radio" -> Exposure.RADIO;
      case "bus", "wire" -> Exposure.PHYSICAL;
      case "ip" -> networkExposure(flow);
      default -> joinsPerson(flow) ? Exposure.PHYSICAL : networkExposure(flow);
    };
  }

  private boolean joinsPerson(Flow flow) {
    return isPerson(flow.source()) || isPerson(flow.target());
  }

  private boolean isPerson(String id) {
    Element element = element(id);
    return facts.isA(element, "actor") && !facts.isA(element, "third-party");
  }

  private Exposure networkExposure(Flow flow) {
    String source = network(flow.source());
    String target = network(flow.target());
    boolean sameNetwork = source.equals(target);
    boolean atInternet = isInternet(source) || isInternet(target);
    if (sameNetwork) {
      return atInternet || source.equals("online") ? Exposure.INTERNET : Exposure.LOCAL_NETWORK;
    }
    return isOpen(source) || isOpen(target) ? Exposure.INTERNET : Exposure.LOCAL_NETWORK;
  }

  /** The nearest network around the element; a word of its own for what stands in none. */
  private String network(String id) {
    Element element = element(id);
    Element around =
        model.ancestors(id).detect(a -> NETWORKS.anySatisfy(kind -> facts.isA(a, kind)));
    if (around != null) {
      return around.id();
    }
    return ONLINE.anySatisfy(kind -> facts.isA(element, kind)) ? "online" : "nowhere";
  }

  private boolean isInternet(String network) {
    return model.element(network).filter(e -> facts.isA(e, "internet")).isPresent();
  }

  /** Whether going in or out of the network leads over the internet. */
  private boolean isOpen(String network) {
    return network.equals("online")
        || model
            .element(network)
            .filter(e ->
                facts.isA(e, "internet")
                    || facts.isA(e, "cloud-tenant")
                    || facts.isA(e, "organisation"))
            .isPresent();
  }

  private ImmutableList<String> crossed(Flow flow) {
    MutableList<String> crossed = Lists.mutable.empty();
    ImmutableList<String> source = around(flow.source());
    ImmutableList<String> target = around(flow.target());
    source.reject(target::contains).into(crossed);
    target.reject(source::contains).into(crossed);
    return crossed.select(id -> facts.isA(element(id), "boundary")).sortThis().toImmutable();
  }

  private ImmutableList<String> around(String element) {
    return ancestors.getOrDefault(element, Lists.immutable.empty());
  }

  /** Who opens a connection to the internet is not thereby addressable from there. */
  private void reached(Flow flow, Exposure exposure) {
    if (exposure == Exposure.IN_DEVICE) {
      return;
    }
    boolean reversed = facts.text(flow, "startedBy").equals("target");
    boolean bothWays = exposure != Exposure.INTERNET;
    if (bothWays || !reversed) {
      reach(flow.target(), exposure);
    }
    if (bothWays || reversed) {
      reach(flow.source(), exposure);
    }
  }

  private void reach(String element, Exposure exposure) {
    reach.computeIfAbsent(element, id -> EnumSet.noneOf(Exposure.class)).add(exposure);
    String device = devices.get(element);
    if (device != null && !device.equals(element)) {
      reach.computeIfAbsent(device, id -> EnumSet.noneOf(Exposure.class)).add(exposure);
    }
  }

  /** Hardware that is not locked away can be held in a hand, and what is in it as well. */
  private void positions() {
    for (Element element : model.elements()) {
      String device = devices.get(element.id());
      if (device != null && !facts.text(element(device), "physicalAccess").equals("restricted")) {
        reach
            .computeIfAbsent(element.id(), id -> EnumSet.noneOf(Exposure.class))
            .add(Exposure.PHYSICAL);
      }
      if (around(element.id()).anySatisfy(this::isInternet)) {
        reach
            .computeIfAbsent(element.id(), id -> EnumSet.noneOf(Exposure.class))
            .add(Exposure.INTERNET);
      }
    }
  }

  private void elements() {
    for (Element element : model.elements()) {
      Set<String> data = handled.getOrDefault(element.id(), new TreeSet<>());
      found.put(
          element.id(),
          new Derived.OfElement(
              around(element.id()),
              devices.get(element.id()),
              SortedSets.immutable.withAll(
                  reach.getOrDefault(element.id(), EnumSet.noneOf(Exposure.class))),
              SortedSets.immutable.withAll(new LinkedHashSet<>(data)),
              data.stream().anyMatch(sensitive::contains)));
    }
  }

  private Element element(String id) {
    return model.element(id).orElseThrow();
  }
}
