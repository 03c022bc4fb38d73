package io.seciot.bench;

import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.jspecify.annotations.Nullable;

/**
 * Makes models of any size that look like fleets: sites with local networks, devices with parts
 * inside, brokers and services in the cloud, and one and a half flows an element. The same seed
 * makes the same model.
 */
public final class SyntheticModel {

  private static final double FLOWS_PER_ELEMENT = 1.5;
  private static final double STATED = 0.85;
  private static final double GOOD = 0.85;
  private static final int ELEMENTS_PER_SITE = 100;

  private static final List<String> DEVICES =
      List.of("sensor", "actuator", "gateway", "lock", "camera", "controller", "hub");
  private static final List<String> PARTS =
      List.of("chip", "firmware", "debug-port", "storage", "radio", "operating-system");
  private static final List<String> ONLINE =
      List.of("service", "broker", "api", "data-store", "cloud-service", "container");
  private static final List<String> PROTOCOLS =
      List.of("mqtt", "https", "ble", "zigbee", "modbus-tcp", "coap", "lorawan", "http");

  private final Random random;
  private final Vocabulary vocabulary;
  private final TreeMap<String, Item> items = new TreeMap<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> devices = new ArrayList<>();
  private final List<String> data = new ArrayList<>();

  private SyntheticModel(long seed, Vocabulary vocabulary) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  /**
   * Makes a model.
   *
   * @param elements how many elements, boundaries included; from 20 to 100,000
   * @param seed the same seed makes the same model
   */
  public static Architecture generate(int elements, long seed, Vocabulary vocabulary) {
    SyntheticModel maker = new SyntheticModel(seed, vocabulary);
    maker.fill(elements);
    return new Architecture(
        SortedMaps.immutable.withSortedMap(maker.items),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedSets.immutable.empty(),
        Extras.NONE);
  }

  private void fill(int elements) {
    items.put(Product.ID, Product.named("Synthetic fleet of " + elements));
    for (int i = 0; i < Math.max(4, elements / 20); i++) {
      DataAsset asset = DataAsset.of("data-" + i, "Data " + i);
      items.put(asset.id(), new DataAsset(stated(asset.profile(), DataAsset.KIND)));
      data.add(asset.id());
    }
    int made = 0;
    for (int site = 0; made < elements; site++) {
      made += site(site, Math.min(ELEMENTS_PER_SITE, elements - made));
    }
    for (int i = 0; i < elements * FLOWS_PER_ELEMENT; i++) {
      flow(i);
    }
    for (int i = 0; i < devices.size(); i += 3) {
      FirmwareUpdate update =
          FirmwareUpdate.of("update-" + i, "Update of " + devices.get(i), devices.get(i));
      items.put(update.id(), update.withProfile(stated(update.profile(), FirmwareUpdate.KIND)));
    }
  }

  /** A site with networks nested in it, devices with parts, and now and then a cloud. */
  private int site(int number, int size) {
    int before = items.size();
    String site = element("site-" + number, "site", null);
    String zone = element("site-" + number + "-network", "local-network", site);
    String cell = element("site-" + number + "-cell", "field-network", zone);
    String cloud = element("site-" + number + "-cloud", "cloud-tenant", null);
    int next = 0;
    while (items.size() - before < size) {
      String prefix = "s" + number + "-" + next++;
      if (random.nextInt(4) == 0) {
        ends.add(element(prefix + "-online", pick(ONLINE), cloud));
      } else {
        device(prefix, random.nextBoolean() ? zone : cell, size - (items.size() - before));
      }
    }
    return items.size() - before;
  }

  private void device(String prefix, String network, int room) {
    String device = element(prefix + "-device", pick(DEVICES), network);
    ends.add(device);
    devices.add(device);
    int parts = Math.min(random.nextInt(4), room - 1);
    for (int i = 0; i < parts; i++) {
      element(prefix + "-part-" + i, PARTS.get((i + random.nextInt(2)) % PARTS.size()), device);
    }
  }

  private String element(String id, String kind, @Nullable String parent) {
    boolean keeps = random.nextInt(5) == 0;
    items.put(
        id,
        new Element(
            stated(Profile.of(id, id), kind),
            kind,
            parent,
            keeps ? SortedSets.immutable.of(pick(data)) : SortedSets.immutable.empty()));
    return id;
  }

  private void flow(int number) {
    String source = pick(ends);
    String target = random.nextInt(10) == 0 ? pick(ends) : near(source);
    Flow flow = Flow.of("flow-" + number, "Flow " + number, source, target);
    Profile profile =
        stated(flow.profile(), Flow.KIND).withFact("protocol", Fact.drawn(pick(PROTOCOLS)));
    items.put(flow.id(), new Flow(profile, source, target, SortedSets.immutable.of(pick(data))));
  }

  private String near(String end) {
    int at = Math.max(0, ends.indexOf(end));
    int low = Math.max(0, at - ELEMENTS_PER_SITE / 2);
    return ends.get(low + random.nextInt(Math.min(ends.size() - low, ELEMENTS_PER_SITE)));
  }

  private Profile stated(Profile profile, String kind) {
    Profile filled = profile;
    for (Property property : vocabulary.propertiesOf(kind)) {
      if (property.choices().notEmpty() && random.nextDouble() < STATED) {
        boolean good = random.nextDouble() < GOOD;
        String value =
            good
                ? property.choices().getFirst().value()
                : property.choices().get(random.nextInt(property.choices().size())).value();
        filled =
            filled.withFact(
                property.id(),
                Fact.drawn(
                    property.type() == Property.Type.CHOICES
                        ? Value.of(List.of(value))
                        : Value.of(value)));
      }
    }
    return filled;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
