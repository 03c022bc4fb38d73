package io.seciot.ontology.standards;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.IxitTable.Cell;
import io.seciot.ontology.analysis.IxitTable.Entry;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.standards.IxitForm.Column;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Fills the tables for a laboratory from one model. */
final class IxitFiller {

  private final FactView facts;
  private final Memberships memberships;

  IxitFiller(FactView facts, Rules rules) {
    this.facts = facts;
    this.memberships = new Memberships(rules, facts);
  }

  IxitTable fill(IxitForm form) {
    return new IxitTable(form.id(), form.title(), items(form).collect(item -> entry(form, item)));
  }

  /** Items that only may belong to a group are left out until that is settled. */
  private ImmutableList<Item> items(IxitForm form) {
    return form.rows().isEmpty()
        ? facts.ofKind("product")
        : form.rows().flatCollect(group -> memberships.of(group).sure()).distinct();
  }

  private Entry entry(IxitForm form, Item item) {
    return new Entry(item.id(), item.name(), form.columns().collect(column -> cell(column, item)));
  }

  private Cell cell(Column column, Item item) {
    return switch (column.origin()) {
      case ID -> said(column, item.id());
      case NAME -> said(column, item.name());
      case KIND ->
          said(column, facts.vocabulary().kind(item.kind()).map(Kind::label).orElse(item.kind()));
      case FACT -> stated(column, item);
      case BY_HAND -> said(column, "");
    };
  }

  private static Cell said(Column column, String value) {
    return new Cell(column.name(), value, null, null);
  }

  /** A property with the item that it can be stated of. */
  private record Place(Property property, Item item) {}

  private Cell stated(Column column, Item item) {
    ImmutableList<Place> places = places(column, item);
    for (Place place : places) {
      Fact fact = facts.fact(place.item(), place.property().id()).orElse(null);
      if (fact != null) {
        return new Cell(column.name(), place.property().display(fact.value()), fact.source(), null);
      }
    }
    return places.isEmpty()
        ? said(column, "")
        : new Cell(
            column.name(),
            "",
            null,
            Question.id(places.getFirst().item().id(), places.getFirst().property().id()));
  }

  private ImmutableList<Place> places(Column column, Item item) {
    MutableList<Place> found = Lists.mutable.empty();
    for (String id : column.properties()) {
      Property property = facts.vocabulary().property(id).orElseThrow();
      ImmutableList<Item> candidates = Lists.immutable.of(item).newWithAll(facts.ofKind("product"));
      Item bearer = candidates.detect(candidate -> canBear(candidate, property));
      if (bearer != null) {
        found.add(new Place(property, bearer));
      }
    }
    return found.toImmutable();
  }

  private boolean canBear(Item item, Property property) {
    return property.appliesTo().anySatisfy(above -> facts.vocabulary().isA(item.kind(), above));
  }
}
