package io.seciot.desktop.inspector;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.CatalogueType;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** The catalogue as the inspector sees it. */
public record CatalogueParts(Catalogue catalogue) implements Parts {

  private static final String NOT_APPLICABLE = "not applicable";

  /** Fields of entries that say what a part can do, and the properties that this is about. */
  private static final ImmutableMap<String, ImmutableList<String>> ABOUT =
      Maps.immutable.withAll(
          Map.of(
              "secureBoot", Lists.immutable.of("secureBoot"),
              "secureBootPath", Lists.immutable.of("secureBoot"),
              "storageEncryption", Lists.immutable.of("storageEncryption", "externalMemory"),
              "keyStorage", Lists.immutable.of("keyStorage"),
              "isolation", Lists.immutable.of("memoryProtection"),
              "debugLock", Lists.immutable.of("debugAccess", "readoutLock"),
              "updatePath", Lists.immutable.of("updateSupport"),
              "deviceAuthentication", Lists.immutable.of("deviceKeys")));

  @Override
  public ImmutableList<Part> protocols() {
    return catalogue.ofType(CatalogueType.PROTOCOL).collect(CatalogueParts::part);
  }

  @Override
  public ImmutableList<Part> products() {
    return Lists.immutable
        .of(CatalogueType.CHIP, CatalogueType.OPERATING_SYSTEM, CatalogueType.CLOUD_SERVICE)
        .flatCollect(catalogue::ofType)
        .collect(CatalogueParts::part);
  }

  @Override
  public Optional<Part> protocol(String id) {
    return catalogue.protocol(id).map(CatalogueParts::part);
  }

  @Override
  public Optional<Part> product(String id) {
    return catalogue.part(id).map(CatalogueParts::part);
  }

  private static Part part(CatalogueEntry entry) {
    return new Part(
        entry.id(), entry.name(), entry.summary(), entry.implies(), remarks(entry.details()));
  }

  private static ImmutableMap<String, String> remarks(MapIterable<String, String> details) {
    MutableMap<String, String> found = Maps.mutable.empty();
    ABOUT.forEachKeyValue((field, properties) ->
        Optional.ofNullable(details.get(field))
            .filter(said -> !said.isBlank() && !said.startsWith(NOT_APPLICABLE))
            .ifPresent(said -> properties.forEach(property -> found.put(property, said))));
    return found.toImmutable();
  }
}
