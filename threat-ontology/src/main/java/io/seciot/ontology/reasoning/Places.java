package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Where the elements of one version of a model stand. */
final class Places {

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
  record Place(
      ImmutableList<String> ancestors,
      ImmutableList<String> boundaries,
      @Nullable String device,
      @Nullable Element network,
      boolean online,
      boolean inInternet,
      boolean person) {

    boolean isInDeviceOf(Place other) {
      return device != null && device.equals(other.device);
    }

    private boolean isInNetworkOf(Place other) {
      return network == null || other.network == null
          ? network == other.network && online == other.online
          : network.id().equals(other.network.id());
    }
  }

  private final Architecture model;
  private final EffectiveFacts facts;
  private final Map<String, Place> known;

  private Places(Architecture model, EffectiveFacts facts, Map<String, Place> known) {
    this.model = model;
    this.facts = facts;
    this.known = known;
  }

  Places(Architecture model, EffectiveFacts facts) {
    this(model, facts, new HashMap<>());
  }

  /**
   * The places in another version.
   *
   * @param moved ids of the elements that may stand elsewhere there, are new or gone
   */
  Places in(Architecture next, Collection<String> moved) {
    Map<String, Place> kept = new HashMap<>(known);
    kept.keySet().removeAll(moved);
    return new Places(next, facts, kept);
  }

  /** Where an element stands: where what is directly around it stands, and in that. */
  Place at(String id) {
    Place place = known.get(id);
    if (place == null) {
      Element element = model.element(id).orElseThrow();
      place =
          element.parent() == null
              ? outermost(element)
              : inside(element, model.element(element.parent()).orElseThrow());
      known.put(id, place);
    }
    return place;
  }

  private Place outermost(Element element) {
    return new Place(
        Lists.immutable.empty(),
        Lists.immutable.empty(),
        facts.isA(element, "device") ? element.id() : null,
        null,
        isOneOf(element, ONLINE),
        false,
        facts.isA(element, "actor") && !facts.isA(element, "third-party"));
  }

  private Place inside(Element element, Element parent) {
    Place around = at(parent.id());
    Place own = outermost(element);
    return new Place(
        first(parent.id(), around.ancestors()),
        facts.isA(parent, "boundary")
            ? first(parent.id(), around.boundaries())
            : around.boundaries(),
        own.device() == null ? around.device() : own.device(),
        isOneOf(parent, NETWORKS) ? parent : around.network(),
        own.online(),
        facts.isA(parent, "internet") || around.inInternet(),
        own.person());
  }

  private static ImmutableList<String> first(String id, ImmutableList<String> rest) {
    return Lists.mutable.of(id).withAll(rest).toImmutable();
  }

  private boolean isOneOf(Element element, ImmutableList<String> kinds) {
    return kinds.anySatisfy(kind -> facts.isA(element, kind));
  }

  /** Whether what flows between the two goes over the internet. */
  boolean isInternetBetween(Place source, Place target) {
    if (!source.isInNetworkOf(target)) {
      return leadsOverInternet(source) || leadsOverInternet(target);
    }
    return source.network() == null ? source.online() : facts.isA(source.network(), "internet");
  }

  private boolean leadsOverInternet(Place place) {
    return place.network() == null ? place.online() : isOneOf(place.network(), OPEN_NETWORKS);
  }
}
