package io.seciot.ontology.standards;

import io.seciot.ontology.standards.Group.Filter;
import io.seciot.ontology.standards.Group.Relation;
import io.seciot.ontology.standards.Rule.Demand;
import io.seciot.ontology.standards.Rule.Quantity;
import io.seciot.ontology.standards.Rules.EditionRules;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;

/** Reads the file that says how provisions are decided. Its header explains every field. */
final class RulesReader {

  private static final ImmutableSet<String> GROUP_FIELDS =
      Place.names(
          "one",
          "many",
          "kinds",
          "except",
          "of",
          "inside",
          "at",
          "outside",
          "lacks",
          "joins",
          "into",
          "from",
          "notJoining",
          "exposure",
          "carries",
          "keeps",
          "handles",
          "where",
          "whereNot",
          "stated");

  private RulesReader() {}

  static Rules read(Place file) {
    file.allow(Place.names("basis", "groups", "signs", "editions", "provisions"));
    return new Rules(
        file.text("basis"),
        each(file.under("groups"), RulesReader::group),
        each(file.under("signs"), RulesReader::sign),
        each(file.under("editions"), RulesReader::edition),
        each(file.under("provisions"), RulesReader::rule));
  }

  /** Groups and signs that a file adds to these rules. */
  static Rules add(Rules rules, Place file) {
    MutableMap<String, Group> groups = Maps.mutable.empty();
    MutableMap<String, Sign> signs = Maps.mutable.empty();
    groups.putAll(rules.groups().castToMap());
    signs.putAll(rules.signs().castToMap());
    groups.putAll(each(file.under("groups"), RulesReader::group).castToMap());
    signs.putAll(each(file.under("signs"), RulesReader::sign).castToMap());
    return new Rules(
        rules.basis(),
        groups.toImmutable(),
        signs.toImmutable(),
        Maps.immutable.empty(),
        rules.provisions());
  }

  private static <T> ImmutableMap<String, T> each(Place place, Function<Place, T> read) {
    MutableMap<String, T> found = Maps.mutable.empty();
    place.eachField(field -> found.put(field.name(), read.apply(field)));
    return found.toImmutable();
  }

  private static Group group(Place place) {
    place.allow(GROUP_FIELDS);
    return new Group(
        place.name(),
        new Group.Names(place.words("one"), place.words("many")),
        place.texts("kinds"),
        place.texts("except"),
        place.texts("of"),
        filters(place),
        place.line());
  }

  /** Structure first: it is cheap and spares questions about items that it leaves out. */
  private static ImmutableList<Filter> filters(Place place) {
    MutableList<Filter> found = Lists.mutable.empty();
    place.optional("inside").ifPresent(g -> found.add(new Filter.Location(Relation.INSIDE, g)));
    place.optional("at").ifPresent(g -> found.add(new Filter.Location(Relation.AT, g)));
    place.optional("outside").ifPresent(g -> found.add(new Filter.Location(Relation.OUTSIDE, g)));
    place.optional("lacks").ifPresent(g -> found.add(new Filter.Location(Relation.LACKS, g)));
    place.optional("joins").ifPresent(g -> found.add(new Filter.Ends(Relation.JOINS, g)));
    place.optional("into").ifPresent(g -> found.add(new Filter.Ends(Relation.INTO, g)));
    if (place.has("from")) {
      found.add(new Filter.EndKinds(Relation.FROM, place.texts("from")));
    }
    if (place.has("notJoining")) {
      found.add(new Filter.EndKinds(Relation.NOT_JOINING, place.texts("notJoining")));
    }
    if (place.has("exposure")) {
      found.add(new Filter.Exposure(place.texts("exposure").toImmutableSet()));
    }
    found.addAllIterable(stated(place, "stated", Relation.STATED));
    found.addAllIterable(stated(place, "whereNot", Relation.WHERE_NOT));
    found.addAllIterable(stated(place, "where", Relation.WHERE));
    place.optional("carries").ifPresent(g -> found.add(new Filter.Data(Relation.CARRIES, g)));
    place.optional("keeps").ifPresent(g -> found.add(new Filter.Data(Relation.KEEPS, g)));
    place.optional("handles").ifPresent(g -> found.add(new Filter.Data(Relation.HANDLES, g)));
    return found.toImmutable();
  }

  private static ImmutableList<Filter> stated(Place place, String name, Relation relation) {
    return wanted(place, name).collect(wanted -> new Filter.Stated(relation, wanted));
  }

  private static ImmutableList<Wanted> wanted(Place place, String name) {
    MutableList<Wanted> found = Lists.mutable.empty();
    Place where = place.under(name);
    where.eachField(
        field -> found.add(new Wanted(field.name(), where.values(field.name()), field.line())));
    return found.toImmutable();
  }

  private static Sign sign(Place place) {
    place.allow(Place.names("whether", "absent", "within", "seenWith", "owed", "any"));
    return new Sign(
        place.name(),
        new Sign.Words(place.words("whether"), place.words("absent")),
        place.orNull("within"),
        place.orNull("seenWith"),
        place.orNull("owed"),
        place.inList("any").collect(RulesReader::line),
        place.line());
  }

  private static Sign.Line line(Place place) {
    place.allow(Place.names("some", "where", "evidence"));
    ImmutableList<Wanted> where = wanted(place, "where");
    if (where.size() > 1) {
      place.complain("\"where\" names several properties", "Keep one, or make a group for it");
    }
    return new Sign.Line(
        place.text("some"),
        where.isEmpty() ? null : where.getFirst(),
        place.flag("evidence"),
        place.line());
  }

  private static EditionRules edition(Place place) {
    place.allow(Place.names("conditions", "features", "parts"));
    MutableMap<String, ImmutableList<String>> marks = Maps.mutable.empty();
    marks.putAll(lists(place, "conditions").castToMap());
    marks.putAll(lists(place, "features").castToMap());
    return new EditionRules(marks.toImmutable(), lists(place, "parts"));
  }

  private static ImmutableMap<String, ImmutableList<String>> lists(Place place, String name) {
    Place under = place.under(name);
    return each(under, field -> under.texts(field.name()));
  }

  private static Rule rule(Place place) {
    place.allow(Place.names("checks", "brokenBy", "applies", "onlyByTest"));
    return new Rule(
        place.name(),
        place.inList("checks").collect(RulesReader::check),
        place.inList("brokenBy").collect(RulesReader::breaker),
        place.texts("applies"),
        place.flag("onlyByTest"),
        place.line());
  }

  static Rule.Check check(Place place) {
    place.allow(Place.names("every", "some", "property", "good", "ifDrawn", "ifStated"));
    Quantity quantity = place.has("some") ? Quantity.SOME : Quantity.EVERY;
    Demand demand =
        place.flag("ifStated")
            ? Demand.IF_STATED
            : place.flag("ifDrawn") ? Demand.IF_DRAWN : Demand.ALWAYS;
    return new Rule.Check(
        place.text(quantity == Quantity.SOME ? "some" : "every"),
        quantity,
        new Wanted(place.text("property"), place.values("good"), place.line()),
        demand,
        place.line());
  }

  static Rule.Breaker breaker(Place place) {
    if (place.isScalar()) {
      return new Rule.Breaker(String.valueOf(place.scalar()), null, place.line());
    }
    place.allow(Place.names("threat", "among"));
    return new Rule.Breaker(place.text("threat"), place.orNull("among"), place.line());
  }
}
