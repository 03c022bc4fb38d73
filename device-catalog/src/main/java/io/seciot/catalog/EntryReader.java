package io.seciot.catalog;

import io.seciot.model.Fact;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;

/** Turns rows into entries. */
final class EntryReader {

  /** Fields that an entry says in another way, or that serve only those who keep the files. */
  private static final Set<String> NO_DETAIL =
      Set.of("id", "name", "vendor", "maintainer", "provider", "implies", "fieldConfidence");

  private EntryReader() {}

  static CatalogueEntry entry(CatalogueType type, Row row) {
    String id = row.text("id");
    return new CatalogueEntry(
        id,
        type,
        row.text("name"),
        vendor(type, row),
        summary(type, row),
        implies(id, row),
        details(row));
  }

  private static String vendor(CatalogueType type, Row row) {
    return switch (type) {
      case CHIP -> row.text("vendor");
      case OPERATING_SYSTEM -> row.text("maintainer");
      case CLOUD_SERVICE -> row.text("provider");
      case PROTOCOL -> "";
    };
  }

  private static String summary(CatalogueType type, Row row) {
    return switch (type) {
      case CHIP -> chip(row);
      case OPERATING_SYSTEM -> row.text("kind");
      case CLOUD_SERVICE -> row.text("role");
      case PROTOCOL ->
          row.text("class")
              + ", "
              + row.text("transport")
              + "; default security: "
              + row.text("defaultSecurity");
    };
  }

  private static String chip(Row row) {
    String core = row.text("kind") + ", " + row.text("core");
    return row.texts("interfaces").isEmpty()
        ? core
        : core + ", " + row.texts("interfaces").makeString(", ");
  }

  private static ImmutableMap<String, Fact> implies(String id, Row row) {
    Source source = new Source.Catalogue(id);
    MutableMap<String, Fact> found = Maps.mutable.empty();
    row.object("implies")
        .forEach((property, value) -> found.put(property, new Fact(fact(value), source)));
    return found.toImmutable();
  }

  private static Value fact(Object value) {
    return switch (value) {
      case Boolean yes -> Value.of(yes);
      case Long number -> Value.of(number);
      default -> Value.of(String.valueOf(value));
    };
  }

  private static ImmutableSortedMap<String, String> details(Row row) {
    MutableSortedMap<String, String> found = SortedMaps.mutable.empty();
    row.fields()
        .forEach((field, value) -> {
          if (NO_DETAIL.contains(field)) {
            return;
          }
          if (value instanceof Map<?, ?> nested) {
            nested.forEach((key, inner) -> found.put(String.valueOf(key), line(inner)));
          } else if (!line(value).isEmpty()) {
            found.put(field, line(value));
          }
        });
    return found.toImmutable();
  }

  private static String line(Object value) {
    return switch (value) {
      case List<?> list -> String.join(", ", list.stream().map(EntryReader::line).toList());
      case Map<?, ?> port -> port.get("port") + "/" + port.get("transport");
      default -> String.valueOf(value);
    };
  }
}
