package io.seciot.desktop;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.jspecify.annotations.Nullable;

/** A small vocabulary and a small model to test with. */
public final class TestModels {

  private TestModels() {}

  /** Three devices, a part, a boundary; one choice on devices. */
  public static Vocabulary vocabulary() {
    ImmutableList<Kind> kinds =
        Lists.immutable.of(
            kind("element", null, true),
            kind("device", "element", false),
            kind("lock", "device", false),
            kind("hub", "device", false),
            kind("part", "element", true),
            kind("chip", "part", false),
            kind("boundary", "element", true),
            kind("site", "boundary", false),
            kind("flow", null, false),
            kind("product", null, false));
    return new Vocabulary(kinds, Lists.immutable.of(secureBoot()));
  }

  /** Whether the boot is verified. */
  public static Property secureBoot() {
    return new Property(
        "secureBoot",
        new Property.Texts(
            "Verified boot", "Does {name} verify what it boots?", "Help", "Start-up", ""),
        Lists.immutable.of("device"),
        Property.Type.CHOICE,
        Lists.immutable.of(
            new Property.Choice("enforced", "Enforced", ""), new Property.Choice("off", "Off", "")),
        10);
  }

  private static Kind kind(String id, @Nullable String parent, boolean group) {
    return new Kind(
        id, id, "", parent, "process", "mdi2s-shape-outline", new Kind.Place(10, group));
  }

  /** A site at (0,0) 400 x 300 with a lock inside, and a hub at the right of it; one flow. */
  public static Architecture home() {
    View view =
        View.empty("main", "Main")
            .withBoxes(
                SortedMaps.immutable.of(
                    "site", new Box(0, 0, 400, 300),
                    "lock", new Box(40, 60, 160, 60),
                    "hub", new Box(500, 60, 160, 60)));
    return Architecture.of(Product.named("Home"))
        .with(Element.of("site", "site", "Site"))
        .with(Element.of("lock", "lock", "Lock").withParent("site"))
        .with(Element.of("hub", "hub", "Hub"))
        .with(Flow.of("status", "Status", "lock", "hub"))
        .with(view);
  }
}
