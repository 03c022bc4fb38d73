package io.seciot.ontology.reasoning;

import io.seciot.catalog.CatalogueEntry;
import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Networks of which every way in or out leads over the internet. */
  private static final ImmutableList<String> OPEN_NETWORKS =
      Lists.immutable.of("internet", "cloud-tenant", "organisation");

  /** Kinds that stand in somebody's data centre where no boundary says otherwise. */
  private static final ImmutableList<String> ONLINE =
      Lists.immutable.of(
          "cloud-service", "update-server", "identity-provider", "api", "web-app", "third-party");

  private final Architecture model;
  private final EffectiveFacts facts;
  private final Map<String, Derived> found = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, EnumSet<Exposure>> reach = new HashMap<>();
  private final Map<String, TreeSet<String>> handled = new HashMap<>();
  private final Set<String> sensitive = new HashSet<>();

  /**
   * Where an element stands.
   *
   * @param ancestors ids of what is around it, the nearest first
   * @param boundaries those of them that are boundaries
   * @param device the nearest device, itself included; absent outside of devices
   * @param network the nearest network around it; absent where it stands in none
   * @param online whether, standing in no network, it is in somebody's data centre
   * @param inInternet whether the internet is around it, with other networks between or without
   * @param person whether it is a person rather than a thing
   */
  private record Place(
      ImmutableList<String> ancestors,
      ImmutableList<String> boundaries,
      @Nullable String device,
      @Nullable Element network,
      boolean online,
      boolean inInternet,
      boolean person) {

    boolean isInNetworkOf(Place other) {
      return network == null || other.network == null
          ? network == other.network && online == other.online
          : network.id().equals(other.network.id());
    }
  }

  private Derivation(Architecture model, EffectiveFacts facts) {
    this.model = model;
    this.facts = facts;
  }

  /** What follows for each item, by id. */
  static Map<String, Derived> of(Architecture model, EffectiveFacts facts) {
    Derivation derivation = new Derivation(model, facts);
    for (Element element : model.elements()) {
      derivation.at(element.id());
    }
    derivation.data();
    derivation.flows();
    derivation.positions();
    derivation.elements();
    return derivation.found;
  }

  /** An element stands where what is directly around it stands, and in that. */
  private Place at(String id) {
    Place known = places.get(id);
    if (known != null) {
      return known;
    }
    Element element = model.element(id).orElseThrow();
    Place place =
        element.parent() == null
            ? outermost(element)
            : inside(element, model.element(element.parent()).orElseThrow());
    places.put(id, place);
    return place;
  }

  private Place outermost(Element element) {
    return new Place(
        Lists.immutable.empty(),
        Lists.immutable.empty(),
        facts.isA(element, "device") ? element.id() : null,
        null,
        ONLINE.anySatisfy(kind -> facts.isA(element, kind)),
        false,
        facts.isA(element, "actor") && !facts.isA(element, "third-party"));
  }

  private Place inside(Element element, Element parent) {
    Place around = at(parent.id());
    Place own = outermost(element);
    boolean isNetwork = NETWORKS.anySatisfy(kind -> facts.isA(parent, kind));
    boolean isBoundary = facts.isA(parent, "boundary");
    return new Place(
        first(parent.id(), around.ancestors()),
        isBoundary ? first(parent.id(), around.boundaries()) : around.boundaries(),
        own.device() == null ? around.device() : own.device(),
        isNetwork ? parent : around.network(),
        own.online(),
        facts.isA(parent, "internet") || around.inInternet(),
        own.person());
  }

  private static ImmutableList<String> first(String id, ImmutableList<String> rest) {
    return Lists.mutable.of(id).withAll(rest).toImmutable();
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
      Place source = at(flow.source());
      Place target = at(flow.target());
      ImmutableList<CatalogueEntry> protocol = facts.entries(flow);
      Exposure exposure =
          exposure(EffectiveFacts.detail(protocol, "medium").orElse(""), source, target);
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
              EffectiveFacts.detail(protocol, "family").orElse("unstated"),
              source.person() || target.person() ? "person" : "machines",
              crossed(source.boundaries(), target.boundaries()),
              flow.data().anySatisfy(sensitive::contains)));
    }
  }

  private Exposure exposure(String medium, Place source, Place target) {
    if (source.device() != null && source.device().equals(target.device())) {
      return Exposure.IN_DEVICE;
    }
    return switch (medium) {
      case "radio" -> Exposure.RADIO;
      case "bus", "wire" -> Exposure.PHYSICAL;
      case "ip" -> networkExposure(source, target);
      default ->
          source.person() || target.person() ? Exposure.PHYSICAL : networkExposure(source, target);
    };
  }

  private Exposure networkExposure(Place source, Place target) {
    boolean overInternet =
        source.isInNetworkOf(target)
            ? source.network() == null ? source.online() : facts.isA(source.network(), "internet")
            : leadsOverInternet(source) || leadsOverInternet(target);
    return overInternet ? Exposure.INTERNET : Exposure.LOCAL_NETWORK;
  }

  private boolean leadsOverInternet(Place place) {
    Element network = place.network();
    return network == null
        ? place.online()
        : OPEN_NETWORKS.anySatisfy(kind -> facts.isA(network, kind));
  }

  private static ImmutableList<String> crossed(
      ImmutableList<String> source, ImmutableList<String> target) {
    if (source.equals(target)) {
      return Lists.immutable.empty();
    }
    MutableList<String> crossed = Lists.mutable.empty();
    source.reject(target::contains, crossed);
    target.reject(source::contains, crossed);
    return crossed.sortThis().toImmutable();
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
    add(element, exposure);
    String device = at(element).device();
    if (device != null) {
      add(device, exposure);
    }
  }

  private void add(String element, Exposure exposure) {
    reach.computeIfAbsent(element, id -> EnumSet.noneOf(Exposure.class)).add(exposure);
  }

  /** Hardware that is not locked away can be held in a hand, and what is in it as well. */
  private void positions() {
    for (Element element : model.elements()) {
      Place place = at(element.id());
      if (place.device() != null && !isLockedAway(place.device())) {
        add(element.id(), Exposure.PHYSICAL);
      }
      if (place.inInternet()) {
        add(element.id(), Exposure.INTERNET);
      }
    }
  }

  private boolean isLockedAway(String device) {
    return facts.text(model.element(device).orElseThrow(), "physicalAccess").equals("restricted");
  }

  private void elements() {
    for (Element element : model.elements()) {
      Place place = at(element.id());
      TreeSet<String> data = handled.get(element.id());
      EnumSet<Exposure> from = reach.get(element.id());
      found.put(
          element.id(),
          new Derived.OfElement(
              place.ancestors(),
              place.device(),
              from == null ? SortedSets.immutable.empty() : SortedSets.immutable.withAll(from),
              data == null ? SortedSets.immutable.empty() : SortedSets.immutable.withAll(data),
              data != null && data.stream().anyMatch(sensitive::contains)));
    }
  }
}
