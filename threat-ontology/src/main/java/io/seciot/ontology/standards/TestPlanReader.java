package io.seciot.ontology.standards;

import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.standards.IxitForm.Column;
import io.seciot.ontology.standards.IxitForm.Origin;
import io.seciot.ontology.standards.TestPlan.Tested;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Reads which tables a laboratory is given and what fills them. The file explains its fields. */
final class TestPlanReader {

  private final Rules shared;
  private final Vocabulary vocabulary;

  /**
   * @param shared groups that the file may name beside its own
   */
  TestPlanReader(Rules shared, Vocabulary vocabulary) {
    this.shared = shared;
    this.vocabulary = vocabulary;
  }

  TestPlan read(Place file, ImmutableList<PrintedProvision> provisions) {
    file.allow(Place.names("title", "edition", "groups", "tables"));
    Rules rules = RulesReader.add(shared, file);
    new RulesCheck(rules, vocabulary, file).runOnWhatIsNewSince(shared);
    MutableList<IxitForm> forms = Lists.mutable.empty();
    file.under("tables").eachField(table -> forms.add(form(table, rules)));
    ImmutableList<Tested> tested =
        provisions.collect(provision -> new Tested(provision.form().id(), provision.tests()));
    refuseUnknownTables(file, forms, tested);
    return new TestPlan(
        file.words("title"), file.text("edition"), rules, forms.toImmutable(), tested);
  }

  private static void refuseUnknownTables(
      Place file, MutableList<IxitForm> forms, ImmutableList<Tested> tested) {
    tested
        .flatCollect(one -> one.tests().tables())
        .distinct()
        .reject(table -> forms.anySatisfy(form -> form.id().equals(table)))
        .forEach(table -> file.complain("there is no table \"" + table + "\"", "Add it"));
  }

  private IxitForm form(Place place, Rules rules) {
    place.allow(Place.names("title", "rows", "fields"));
    ImmutableList<String> rows = place.texts("rows");
    rows.reject(rules.groups()::containsKey)
        .forEach(group ->
            place.complain("there is no group \"" + group + "\"", "Name one of \"groups\""));
    MutableList<Column> columns = Lists.mutable.empty();
    Place fields = place.under("fields");
    fields.eachField(field -> columns.add(column(fields, field)));
    return new IxitForm(place.name(), place.words("title"), rows, columns.toImmutable());
  }

  private Column column(Place fields, Place place) {
    String name = place.field().substring(fields.field().length() + 1);
    if (!place.isScalar()) {
      ImmutableList<String> properties = fields.texts(name);
      properties
          .select(property -> vocabulary.property(property).isEmpty())
          .forEach(property ->
              place.complain(
                  "there is no property \"" + property + "\"", "Use one of the vocabulary"));
      return new Column(name, Origin.FACT, properties);
    }
    return new Column(name, origin(place), Lists.immutable.empty());
  }

  private static Origin origin(Place place) {
    return switch (String.valueOf(place.scalar())) {
      case "id" -> Origin.ID;
      case "name" -> Origin.NAME;
      case "kind" -> Origin.KIND;
      case "by-hand" -> Origin.BY_HAND;
      case String other -> {
        place.complain(
            "\"" + other + "\" fills no column",
            "Write id, name, kind, by-hand, or properties in brackets");
        yield Origin.BY_HAND;
      }
    };
  }
}
