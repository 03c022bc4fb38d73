package io.seciot.desktop.inspector;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.CatalogueType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The catalogue as the inspector sees it. */
public record CatalogueParts(Catalogue catalogue) implements Parts {

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
    return new Part(entry.id(), entry.name(), entry.summary(), entry.implies());
  }
}
