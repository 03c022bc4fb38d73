package io.seciot.desktop.palette;

import io.seciot.catalog.CatalogueEntry;
import io.seciot.desktop.editor.Blueprint;
import io.seciot.model.Fact;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Says as what an entry of the catalogue is drawn. */
final class PartKinds {

  /** The property that says which part of the catalogue an element is. */
  static final String PART = "part";

  /**
   * A word of what the catalogue says an entry is for, and the kind that it is drawn as. The first
   * that fits counts.
   */
  private record Sign(String word, String kind) {}

  private static final ImmutableList<Sign> CHIPS =
      Lists.immutable.of(
          new Sign("secure element", "secure-element"),
          new Sign("radio chip", "radio"),
          new Sign("modem", "radio"));

  private static final ImmutableList<Sign> SYSTEMS =
      Lists.immutable.of(new Sign("boot loader", "boot-loader"));

  private static final ImmutableList<Sign> SERVICES =
      Lists.immutable.of(
          new Sign("broker", "broker"),
          new Sign("ota", "update-server"),
          new Sign("firmware update", "update-server"),
          new Sign("identity", "identity-provider"),
          new Sign("database", "data-store"),
          new Sign("object store", "data-store"),
          new Sign("time series", "data-store"));

  private PartKinds() {}

  /** What is placed for the entry; empty for a protocol, which is no thing. */
  static Optional<Blueprint> blueprint(CatalogueEntry entry) {
    return kind(entry)
        .map(kind -> new Blueprint(kind, name(entry), Maps.immutable.of(PART, fact(entry))));
  }

  /** What a drawing calls it: without its variants. */
  private static String name(CatalogueEntry entry) {
    return label(entry).replaceFirst(" \\([^)]*\\)$", "");
  }

  /** What people call it; services are called by who offers them too. */
  static String label(CatalogueEntry entry) {
    boolean alone =
        switch (entry.type()) {
          case CHIP, OPERATING_SYSTEM, PROTOCOL -> true;
          case CLOUD_SERVICE -> !isOffered(entry) || entry.name().startsWith(entry.vendor());
        };
    return alone ? entry.name() : entry.vendor() + " " + entry.name();
  }

  /** What people run themselves has no name before its own. */
  private static boolean isOffered(CatalogueEntry entry) {
    return entry.id().startsWith(entry.vendor().toLowerCase(Locale.ROOT) + "-");
  }

  private static Fact fact(CatalogueEntry entry) {
    return new Fact(Value.of(entry.id()), new Source.Catalogue(entry.id()));
  }

  private static Optional<String> kind(CatalogueEntry entry) {
    return switch (entry.type()) {
      case CHIP -> Optional.of(sign(entry, "kind", CHIPS, "chip"));
      case OPERATING_SYSTEM -> Optional.of(sign(entry, "kind", SYSTEMS, "operating-system"));
      case CLOUD_SERVICE -> Optional.of(sign(entry, "role", SERVICES, "cloud-service"));
      case PROTOCOL -> Optional.empty();
    };
  }

  private static String sign(
      CatalogueEntry entry, String field, ImmutableList<Sign> signs, String otherwise) {
    String said = entry.details().getIfAbsentValue(field, "").toLowerCase(Locale.ROOT);
    return signs
        .detectOptional(sign -> said.contains(sign.word()))
        .map(Sign::kind)
        .orElse(otherwise);
  }
}
