package io.seciot.ontology.standards;

import io.seciot.ontology.standards.PrintedProvision.Form;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.ontology.standards.Provision.Section;
import io.seciot.ontology.standards.Provision.Texts;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;

/**
 * Reads the file with the provisions themselves. Fields that the product does not use, such as
 * where a status was read, are left alone.
 */
final class ProvisionsReader {

  /** What the file holds: the provisions in order, and texts of those that were split later. */
  record Printed(ImmutableList<PrintedProvision> provisions, ImmutableMap<String, Texts> merged) {}

  private ProvisionsReader() {}

  static Printed read(Place file) {
    MutableMap<String, Texts> merged = Maps.mutable.empty();
    file.under("mergedInV2_1_1").eachField(place -> merged.put(place.name(), texts(place)));
    return new Printed(
        file.inList("provisions").collect(ProvisionsReader::provision), merged.toImmutable());
  }

  private static PrintedProvision provision(Place place) {
    Place older = place.under("v2_1_1");
    return new PrintedProvision(
        form(place),
        new Section(place.text("section"), place.words("sectionTitle")),
        texts(place),
        new TestGroup(
            place.inList("testCases").collect(ProvisionsReader::test), place.texts("ixit")),
        older.has("id") ? form(older) : null,
        place.line());
  }

  private static TestGroup.Case test(Place place) {
    String type = place.text("type");
    TestGroup.Type known =
        Lists.immutable.with(TestGroup.Type.values()).detect(one -> one.word().equals(type));
    if (known == null) {
      place.complain(
          "the type is \"" + type + "\"",
          "Write \"conceptual\", \"functional\" or \"conceptual/functional\"");
    }
    return new TestGroup.Case(
        place.text("id"), known == null ? TestGroup.Type.BOTH : known, place.number("testUnits"));
  }

  private static Form form(Place place) {
    return new Form(
        place.text("id"),
        place.text("status"),
        level(place),
        place.texts("conditions").newWithAll(place.texts("features")));
  }

  private static ProvisionLevel level(Place place) {
    return switch (place.text("level")) {
      case "mandatory" -> ProvisionLevel.MANDATORY;
      case "recommended" -> ProvisionLevel.RECOMMENDED;
      case String other -> {
        place.complain("the level is \"" + other + "\"", "Write \"mandatory\" or \"recommended\"");
        yield ProvisionLevel.MANDATORY;
      }
    };
  }

  private static Texts texts(Place place) {
    return new Texts(place.words("title"), place.words("summary"), place.words("plainQuestion"));
  }
}
