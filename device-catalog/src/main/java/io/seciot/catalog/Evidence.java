package io.seciot.catalog;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads what shows whether parts are sound: known vulnerabilities and configuration symbols. */
final class Evidence {

  private static final ImmutableList<String> LINKS =
      Lists.immutable.of("chipsets", "operatingSystems", "protocols", "cloudServices");

  private Evidence() {}

  static ImmutableList<Vulnerability> vulnerabilities() {
    return RowFile.read("vulnerabilities.json")
        .rows()
        .collect(Evidence::vulnerability)
        .toSortedListBy(Vulnerability::id)
        .toImmutable();
  }

  static ImmutableList<ConfigurationSymbol> symbols() {
    return RowFile.read("configuration-symbols.json")
        .rows()
        .collect(Evidence::symbol)
        .toSortedListBy(ConfigurationSymbol::id)
        .toImmutable();
  }

  private static Vulnerability vulnerability(Row row) {
    return new Vulnerability(
        row.text("id"),
        row.text("name"),
        row.text("title"),
        row.text("affects"),
        row.text("designAction"),
        row.text("layer"),
        row.text("attackVector"),
        LINKS.flatCollect(row::texts).toSortedSet().toImmutable(),
        row.texts("cwe"),
        row.flag("knownExploited"),
        row.text("source"),
        row.text("confidence"));
  }

  private static ConfigurationSymbol symbol(Row row) {
    return new ConfigurationSymbol(
        row.text("id"),
        row.text("platform"),
        row.text("symbol"),
        row.text("secureValue"),
        row.text("fact"),
        row.text("topic"),
        row.optional("property"),
        row.texts("en303645"),
        row.text("source"),
        row.text("confidence"));
  }
}
