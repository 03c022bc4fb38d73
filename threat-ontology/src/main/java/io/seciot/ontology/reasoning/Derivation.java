package io.seciot.ontology.reasoning;

import io.seciot.catalog.CatalogueEntry;
import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.ontology.reasoning.Places.Place;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Works out what follows from the drawing: what is inside what, how far each flow is exposed, what
 * can be reached from where, and where each kind of data is handled. Goes through the whole drawing
 * once, and after that only through what an edit can have touched.
 */
final class Derivation {

  private final Architecture model;
  private final EffectiveFacts facts;
  private final Places places;
  private final Map<String, Derived> found;

  private Derivation(
      Architecture model, EffectiveFacts facts, Places places, Map<String, Derived> found) {
    this.model = model;
    this.facts = facts;
    this.places = places;
    this.found = found;
  }

  /** What follows in a version of which nothing is known yet. */
  static Derivation of(Architecture model, EffectiveFacts facts) {
    Derivation all = new Derivation(model, facts, new Places(model, facts), new HashMap<>());
    model.dataAssets().forEach(all::data);
    model.flows().forEach(all::flow);
    model.elements().forEach(all::element);
    return all;
  }

  /** What follows in another version, most often one edit away. */
  Derivation in(Architecture next) {
    Changes changes = Changes.between(model, next);
    if (changes.items().anySatisfy(id -> isData(model, id) || isData(next, id))) {
      return of(next, facts);
    }
    Touched touched = new Touched(model, places, next, changes);
    Derivation derivation =
        new Derivation(next, facts, touched.placesAfter(), new HashMap<>(found));
    derivation.found.keySet().removeAll(changes.gone().castToList());
    touched.flows().forEach(derivation::flow);
    touched.elements().forEach(derivation::element);
    return derivation;
  }

  private static boolean isData(Architecture model, String id) {
    return model.items().get(id) instanceof DataAsset;
  }

  /** What follows for each item, by id; never changed any more. */
  Map<String, Derived> found() {
    return found;
  }

  private void data(DataAsset data) {
    found.put(data.id(), new Derived.OfData(isSensitive(data)));
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

  private boolean isSensitive(String data) {
    return found.get(data) instanceof Derived.OfData derived && derived.sensitive();
  }

  private void flow(Flow flow) {
    Place source = places.at(flow.source());
    Place target = places.at(flow.target());
    ImmutableList<CatalogueEntry> protocol = facts.entries(flow);
    found.put(
        flow.id(),
        new Derived.OfFlow(
            exposure(EffectiveFacts.detail(protocol, "medium").orElse(""), source, target),
            EffectiveFacts.detail(protocol, "family").orElse(DerivedTerm.UNSTATED),
            source.person() || target.person() ? "person" : "machines",
            crossed(source.boundaries(), target.boundaries()),
            flow.data().anySatisfy(this::isSensitive)));
  }

  private Exposure exposure(String medium, Place source, Place target) {
    if (source.isInDeviceOf(target)) {
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
    return places.isInternetBetween(source, target) ? Exposure.INTERNET : Exposure.LOCAL_NETWORK;
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

  private void element(Element element) {
    Place place = places.at(element.id());
    TreeSet<String> handled = new TreeSet<>(element.data().castToSortedSet());
    model.flowsAt(element.id()).forEach(flow -> handled.addAll(flow.data().castToSortedSet()));
    found.put(
        element.id(),
        new Derived.OfElement(
            place.ancestors(),
            place.device(),
            SortedSets.immutable.withAll(reachableFrom(element, place)),
            SortedSets.immutable.withAll(handled),
            handled.stream().anyMatch(this::isSensitive)));
  }

  /** Hardware that is not locked away can be held in a hand, and what is in it as well. */
  private EnumSet<Exposure> reachableFrom(Element element, Place place) {
    EnumSet<Exposure> from = EnumSet.noneOf(Exposure.class);
    addReach(element.id(), from);
    if (element.id().equals(place.device())) {
      addReachOfParts(element.id(), element.id(), from);
    }
    if (place.device() != null && !isLockedAway(place.device())) {
      from.add(Exposure.PHYSICAL);
    }
    if (place.inInternet()) {
      from.add(Exposure.INTERNET);
    }
    return from;
  }

  /** Who gets at a part of a device gets at the device; devices within it count for themselves. */
  private void addReachOfParts(String device, String around, EnumSet<Exposure> from) {
    for (Element part : model.children(around)) {
      if (device.equals(places.at(part.id()).device())) {
        addReach(part.id(), from);
        addReachOfParts(device, part.id(), from);
      }
    }
  }

  private void addReach(String element, EnumSet<Exposure> from) {
    for (Flow flow : model.flowsAt(element)) {
      if (found.get(flow.id()) instanceof Derived.OfFlow derived
          && leadsTo(element, flow, derived.exposure())) {
        from.add(derived.exposure());
      }
    }
  }

  /** Who opens a connection to the internet is not thereby addressable from there. */
  private boolean leadsTo(String element, Flow flow, Exposure exposure) {
    return switch (exposure) {
      case IN_DEVICE -> false;
      case PHYSICAL, RADIO, LOCAL_NETWORK -> true;
      case INTERNET ->
          element.equals(
              facts.text(flow, "startedBy").equals("target") ? flow.source() : flow.target());
    };
  }

  private boolean isLockedAway(String device) {
    return facts.text(model.element(device).orElseThrow(), "physicalAccess").equals("restricted");
  }
}
