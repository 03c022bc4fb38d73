package io.seciot.ontology.standards;

import io.seciot.model.Message;
import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.standards.MappedStandard.Concern;
import io.seciot.ontology.standards.MappedStandard.Links;
import io.seciot.ontology.standards.MappedStandard.Requirement;
import io.seciot.ontology.standards.MappedStandard.Section;
import io.seciot.ontology.standards.Rule.Breaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * Reads one file that links a standard. Every name in it must exist. Beside the threats that the
 * file names, a requirement gets those with one of its weaknesses, and those that name one of its
 * provisions as related.
 */
final class MappedReader {

  private static final ImmutableSet<String> REQUIREMENT_FIELDS =
      Place.names(
          "id",
          "title",
          "scope",
          "concerns",
          "record",
          "addressedBy",
          "touchedBy",
          "threats",
          "cwe",
          "measures",
          "checks",
          "applies");

  private final LinkTargets targets;
  private final Rules shared;
  private final Complaints complaints;
  private final String language;

  /**
   * @param shared the groups and signs that every file may name
   * @param language in which texts are wanted
   */
  MappedReader(LinkTargets targets, Rules shared, Complaints complaints, String language) {
    this.targets = targets;
    this.shared = shared;
    this.complaints = complaints;
    this.language = language;
  }

  MappedStandard read(MappedFile file) throws ProblemException {
    Place place = new Place(file.shown(), "", parse(file), complaints, language);
    place.allow(Place.names("title", "edition", "groups", "signs", "sections"));
    refuseKnown(place.under("groups"), shared.groups().keysView().toSet().toImmutable());
    refuseKnown(place.under("signs"), shared.signs().keysView().toSet().toImmutable());
    Rules rules = RulesReader.add(shared, place);
    RulesCheck check = new RulesCheck(rules, targets.vocabulary(), place);
    check.runOnWhatIsNewSince(shared);
    ImmutableList<Section> sections = place.inList("sections").collect(at -> section(at, check));
    refuseTwice(place, sections);
    return new MappedStandard(
        file.id(), place.words("title"), place.text("edition"), rules, sections);
  }

  private static Node parse(MappedFile file) throws ProblemException {
    byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
    try {
      return NodeReader.parse(file.shown(), new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseKnown(Place place, ImmutableSet<String> known) {
    place.eachField(field -> {
      if (known.contains(field.name())) {
        field.complain("there is one of this name already", "Give it a name of its own");
      }
    });
  }

  private static void refuseTwice(Place place, ImmutableList<Section> sections) {
    if (sections.isEmpty()) {
      place.complain(
          Message.of("\"{0}\" is missing", "sections"),
          Message.of("Add the requirements of the standard"));
    }
    Set<String> seen = new HashSet<>();
    sections
        .flatCollect(Section::requirements)
        .reject(requirement -> seen.add(requirement.id()))
        .forEach(requirement ->
            place.complain(
                Message.of("the requirement {0} stands there twice", requirement.id()),
                Message.of("Keep one")));
  }

  private Section section(Place place, RulesCheck check) {
    place.allow(Place.names("number", "title", "requirements"));
    return new Section(
        place.optional("number").orElse(""),
        place.words("title"),
        place.inList("requirements").collect(at -> requirement(at, check)));
  }

  private Requirement requirement(Place place, RulesCheck check) {
    place.allow(REQUIREMENT_FIELDS);
    Links links = links(place);
    check.checkRule(links.rule(), place.field());
    Concern concern = concern(place);
    String record = place.wordsOrNothing("record");
    if (concern != Concern.PRODUCT
        && record.isEmpty()
        && links.addressedBy().isEmpty()
        && !links.hasOwn()) {
      place.complain(
          "nothing decides it and nothing says what to keep on file",
          "Add \"record\", one sentence on what shows that it is met");
    }
    return new Requirement(
        place.text("id"),
        place.words("title"),
        place.wordsOrNothing("scope"),
        concern,
        record,
        links);
  }

  private static Concern concern(Place place) {
    return switch (place.optional("concerns").orElse("product")) {
      case "product" -> Concern.PRODUCT;
      case "organisation" -> Concern.ORGANISATION;
      case "declaration" -> Concern.DECLARATION;
      case String other -> {
        place.complain(
            Message.of("\"concerns\" is \"{0}\"", other),
            Message.of("Write \"product\", \"organisation\" or \"declaration\""));
        yield Concern.PRODUCT;
      }
    };
  }

  private Links links(Place place) {
    ImmutableList<String> addressedBy = provisions(place, "addressedBy");
    ImmutableList<Breaker> breaking = breaking(place);
    Rule rule =
        new Rule(
            place.text("id"),
            place.inList("checks").collect(RulesReader::check),
            breaking,
            place.texts("applies"),
            false,
            place.line());
    return new Links(
        addressedBy,
        provisions(place, "touchedBy"),
        rule,
        known(
            place,
            "measures",
            targets.measures(),
            id -> Message.of("there is no countermeasure \"{0}\"", id)),
        targets
            .threats()
            .select(threat -> threat.references().provisions().anySatisfy(addressedBy::contains))
            .collect(Threat::id)
            .reject(breaking.collect(Breaker::threat)::contains));
  }

  /** Threats that are named, and those with a weakness that is named. */
  private ImmutableList<Breaker> breaking(Place place) {
    ImmutableList<Breaker> named = place.inList("threats").collect(RulesReader::breaker);
    for (Breaker breaker : named) {
      if (!targets.hasThreat(breaker.threat())) {
        place.complain(
            Message.of("there is no threat \"{0}\"", breaker.threat()),
            Message.of("Correct its name"));
      }
    }
    ImmutableList<String> weaknesses = place.texts("cwe");
    for (String weakness : weaknesses) {
      if (targets.threats().noneSatisfy(threat -> names(threat, weakness))) {
        place.complain(
            Message.of("no threat names {0}", weakness), Message.of("Correct it or take it out"));
      }
    }
    ImmutableList<String> ids = named.collect(Breaker::threat);
    return named.newWithAll(
        targets
            .threats()
            .select(threat -> weaknesses.anySatisfy(weakness -> names(threat, weakness)))
            .reject(threat -> ids.contains(threat.id()))
            .collect(threat -> new Breaker(threat.id(), null, place.line())));
  }

  private static boolean names(Threat threat, String weakness) {
    return threat.references().cwe().contains(weakness);
  }

  private ImmutableList<String> provisions(Place place, String field) {
    return known(
        place, field, targets.provisions(), id -> Message.of("there is no provision \"{0}\"", id));
  }

  private static ImmutableList<String> known(
      Place place, String field, ImmutableSet<String> known, Function<String, Message> unknown) {
    ImmutableList<String> named = place.texts(field);
    named
        .reject(known::contains)
        .forEach(id -> place.complain(unknown.apply(id), Message.of("Correct it")));
    return Lists.immutable.withAll(named);
  }
}
