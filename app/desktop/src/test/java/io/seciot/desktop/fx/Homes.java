package io.seciot.desktop.fx;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.View;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/** A model of 1,000 elements, as large as is to be edited without waiting. */
public final class Homes {

  /** With five elements each. */
  static final int COUNT = 200;

  private Homes() {}

  /** A lock with its chip and port, a hub and an app in each. */
  public static Architecture model() {
    MutableSortedMap<String, Item> items = SortedMaps.mutable.empty();
    MutableSortedMap<String, Box> boxes = SortedMaps.mutable.empty();
    items.put(Product.ID, Product.named("Homes"));
    for (int i = 0; i < COUNT; i++) {
      double x = i % 20 * 700;
      double y = i / 20 * 300;
      put(items, Element.of("lock" + i, "lock", "Lock " + i));
      Element port = Element.of("port" + i, "debug-port", "SWD " + i).withParent("lock" + i);
      put(items, port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))));
      put(items, Element.of("chip" + i, "chip", "Chip " + i).withParent("lock" + i));
      put(items, Element.of("hub" + i, "hub", "Hub " + i));
      put(items, Element.of("app" + i, "mobile-app", "App " + i));
      put(items, Flow.of("report" + i, "Report", "lock" + i, "hub" + i));
      put(items, Flow.of("show" + i, "Show", "hub" + i, "app" + i));
      boxes.put("lock" + i, new Box(x, y, 240, 220));
      boxes.put("port" + i, new Box(x + 40, y + 60, 160, 60));
      boxes.put("chip" + i, new Box(x + 40, y + 140, 160, 60));
      boxes.put("hub" + i, new Box(x + 330, y + 20, 160, 60));
      boxes.put("app" + i, new Box(x + 330, y + 140, 160, 60));
    }
    return Architecture.of(Product.named("Homes"))
        .withItems(items.toImmutable())
        .with(View.empty("main", "Main").withBoxes(boxes.toImmutable()));
  }

  private static void put(MutableSortedMap<String, Item> items, Item item) {
    items.put(item.id(), item);
  }
}
