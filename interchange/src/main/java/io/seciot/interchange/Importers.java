package io.seciot.interchange;

import io.seciot.interchange.threatdragon.ThreatDragonImporter;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** All formats that can be read. A new one is a class and a line here. */
public final class Importers {

  private static final ImmutableList<Importer> ALL = Lists.immutable.of(new ThreatDragonImporter());

  private Importers() {}

  /** All importers, in the order in which they are asked. */
  public static ImmutableList<Importer> all() {
    return ALL;
  }

  /** The importer with this id. */
  public static Optional<Importer> byId(String id) {
    return ALL.detectOptional(importer -> importer.id().equals(id));
  }

  /**
   * The first importer that recognises the file.
   *
   * @param fileName the file's name
   * @param head its first bytes, some thousands where it has as many
   */
  public static Optional<Importer> forFile(String fileName, byte[] head) {
    return ALL.detectOptional(importer -> importer.recognises(fileName, head));
  }
}
