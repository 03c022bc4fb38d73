package io.seciot.diagrams;

import io.seciot.diagrams.drawing.Symbols;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import java.util.Map;
import org.eclipse.collections.api.factory.SortedSets;

/** Builds models for tests in few words. */
public final class Drawn {

  /** Roles of the kinds that the tests use. */
  public static final Symbols SYMBOLS =
      Symbols.of(
          kind ->
              Map.of(
                      "site", "boundary",
                      "internet", "boundary",
                      "cloud-tenant", "boundary",
                      "local-network", "boundary",
                      "data-store", "store",
                      "storage", "store",
                      "debug-port", "store",
                      "person", "external",
                      "third-party", "external")
                  .getOrDefault(kind, "process"),
          kind ->
              kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + kind.substring(1).replace('-', ' '));

  private Architecture model = Architecture.of(Product.named("Test product"));

  /** An element at the top. */
  public Drawn element(String id, String kind, String name) {
    model = model.with(Element.of(id, kind, name));
    return this;
  }

  /** An element inside another. */
  public Drawn inside(String parent, String id, String kind, String name) {
    model = model.with(Element.of(id, kind, name).withParent(parent));
    return this;
  }

  /** A flow. */
  public Drawn flow(String id, String name, String from, String to) {
    model = model.with(Flow.of(id, name, from, to).withData(SortedSets.immutable.empty()));
    return this;
  }

  /** A flow with a protocol. */
  public Drawn flow(String id, String name, String from, String to, String protocol) {
    Flow flow = Flow.of(id, name, from, to);
    model = model.with(flow.withProfile(flow.profile().withFact("protocol", Fact.drawn(protocol))));
    return this;
  }

  /** What was built. */
  public Architecture model() {
    return model;
  }

  /** A door lock with its app and cloud: nested parts, boundaries, all shapes. */
  public static Architecture smartLock() {
    return new Drawn()
        .element("home", "site", "Home")
        .inside("home", "lock", "lock", "Front door lock")
        .inside("lock", "mcu", "chip", "nRF52840")
        .inside("lock", "fw", "firmware", "Lock firmware")
        .inside("lock", "flash", "storage", "Flash")
        .inside("lock", "swd", "debug-port", "SWD port")
        .inside("lock", "ble", "radio", "Bluetooth radio")
        .inside("home", "bridge", "gateway", "Wi-Fi bridge")
        .inside("bridge", "bridge-fw", "firmware", "Bridge firmware")
        .inside("bridge", "bridge-os", "operating-system", "FreeRTOS")
        .element("owner", "person", "Owner")
        .element("phone", "phone", "Owner's phone")
        .inside("phone", "app", "mobile-app", "Lock app")
        .element("cloud", "cloud-tenant", "Cloud account")
        .inside("cloud", "api", "api", "Lock API")
        .inside("cloud", "broker", "broker", "MQTT broker")
        .inside("cloud", "db", "data-store", "Access log and user accounts")
        .inside("cloud", "ota", "update-server", "Update server")
        .element("voice", "third-party", "Voice assistant provider")
        .flow("unlock", "Unlock command", "app", "fw", "ble")
        .flow("touch", "Opens the app", "owner", "app")
        .flow("relay", "Relayed commands", "bridge-fw", "fw", "ble")
        .flow("telemetry", "Lock state", "bridge-fw", "broker", "mqtt-tls")
        .flow("commands", "Remote commands", "broker", "bridge-fw", "mqtt-tls")
        .flow("rest", "Manage users and keys", "app", "api", "https")
        .flow("publish", "Commands", "api", "broker")
        .flow("store", "Log entries", "api", "db")
        .flow("update", "Signed firmware image", "ota", "bridge-fw", "https")
        .flow("skill", "Voice commands", "voice", "api", "https")
        .flow("read", "Reads settings", "fw", "flash")
        .model();
  }

  /** Boundaries in boundaries, ten leaves each, one and a half flows an element. */
  public static Architecture nested(int leaves) {
    Drawn drawn = new Drawn();
    int zones = Math.max(1, leaves / 10);
    for (int zone = 0; zone < zones; zone++) {
      String site = "site-" + zone / 4;
      if (zone % 4 == 0) {
        drawn.element(site, "site", "Site " + zone / 4);
      }
      drawn.inside(site, "net-" + zone, "local-network", "Network " + zone);
    }
    String[] kinds = {"sensor", "gateway", "service", "data-store", "actuator"};
    for (int i = 0; i < leaves; i++) {
      drawn.inside(
          "net-" + Math.min(zones - 1, i / 10),
          "n-" + i,
          kinds[i % 5],
          kinds[i % 5] + " number " + i);
    }
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < leaves * 3 / 2; i++) {
      int from = random.nextInt(leaves);
      int to = i % 4 == 0 ? random.nextInt(leaves) : from / 10 * 10 + random.nextInt(10);
      drawn.flow("f-" + i, "Flow " + i, "n-" + from, "n-" + Math.min(leaves - 1, to));
    }
    return drawn.model();
  }
}
