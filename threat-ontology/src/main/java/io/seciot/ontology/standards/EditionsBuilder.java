package io.seciot.ontology.standards;

import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.Edition.Entry;
import io.seciot.ontology.standards.Edition.Part;
import io.seciot.ontology.standards.PrintedProvision.Form;
import io.seciot.ontology.standards.Provision.Section;
import io.seciot.ontology.standards.Provision.Texts;
import io.seciot.ontology.standards.ProvisionsReader.Printed;
import io.seciot.ontology.standards.Rules.EditionRules;
import java.util.LinkedHashMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;

/** Puts the provisions of each edition together with their rules. */
final class EditionsBuilder {

  private static final String NEW = "v3.1.3";
  private static final String OLD = "v2.1.1";

  private final Rules rules;
  private final Printed printed;
  private final Place data;
  private final Phrases phrases;

  EditionsBuilder(Rules rules, Printed printed, Place data, Phrases phrases) {
    this.rules = rules;
    this.printed = printed;
    this.data = data;
    this.phrases = phrases;
  }

  ImmutableList<Edition> build() {
    return Lists.immutable.of(newest(), older());
  }

  private Edition newest() {
    MutableList<Entry> entries = Lists.mutable.empty();
    for (PrintedProvision provision : printed.provisions()) {
      Form form = provision.form();
      Rule rule = rules.provisions().get(form.id());
      if (rule != null) {
        Part part = new Part(rule, needs(rule, form));
        entries.add(
            new Entry(
                provision(form, provision.section(), provision.texts()),
                Lists.immutable.of(part),
                part.needs(),
                provision.tests().deviceTests().makeString(", ")));
      }
    }
    return edition("en-303-645-v3.1.3", "V3.1.3 (2024-09)", entries);
  }

  private Edition older() {
    LinkedHashMap<String, MutableList<PrintedProvision>> byOldId = new LinkedHashMap<>();
    for (PrintedProvision provision : printed.provisions()) {
      if (provision.older() != null) {
        byOldId.computeIfAbsent(provision.older().id(), _ -> Lists.mutable.empty()).add(provision);
      }
    }
    MutableList<Entry> entries = Lists.mutable.empty();
    byOldId.forEach((id, same) -> entries.add(older(id, same)));
    return edition("en-303-645-v2.1.1", "V2.1.1 (2020-06)", entries);
  }

  private Entry older(String id, MutableList<PrintedProvision> same) {
    PrintedProvision first = same.getFirst();
    Form form = first.older() == null ? first.form() : first.older();
    Section section =
        id.startsWith("4") ? new Section("4", first.section().title()) : first.section();
    ImmutableList<String> named = editionRules(OLD).parts().get(id);
    MutableList<PrintedProvision> parts =
        named == null ? same : same.select(p -> named.contains(p.form().id()));
    return new Entry(
        provision(form, section, merged(id, same)),
        parts
            .collectIf(p -> rules.provisions().containsKey(p.form().id()), this::part)
            .toImmutable(),
        needs(OLD, form.marks()),
        parts.anySatisfy(p -> p.tests().deviceTests().notEmpty())
            ? phrases.say("standards.functional-test")
            : "");
  }

  private Texts merged(String id, MutableList<PrintedProvision> same) {
    Texts texts = printed.merged().get(id);
    if (texts == null && same.size() > 1) {
      data.complain(
          "provision " + id + " has several parts and no text of its own",
          "Add it under \"mergedInV2_1_1\"");
    }
    return texts == null ? same.getFirst().texts() : texts;
  }

  private Part part(PrintedProvision provision) {
    Rule rule = rules.provisions().get(provision.form().id());
    return new Part(rule, needs(rule, provision.form()));
  }

  private ImmutableList<ImmutableList<Sign>> needs(Rule rule, Form form) {
    return rule.applies().isEmpty()
        ? needs(NEW, form.marks())
        : rule.applies().collect(id -> signs(Lists.immutable.of(id)));
  }

  private ImmutableList<ImmutableList<Sign>> needs(String edition, ImmutableList<String> marks) {
    return marks.collect(mark -> {
      ImmutableList<String> ids = editionRules(edition).marks().get(mark);
      if (ids == null) {
        data.complain(
            "nothing says what \"" + mark + "\" means in " + edition,
            "Name a sign for it under \"editions\" of the assessment");
        return Lists.immutable.<Sign>empty();
      }
      return signs(ids);
    });
  }

  private ImmutableList<Sign> signs(ImmutableList<String> ids) {
    return ids.collectIf(rules.signs()::containsKey, rules.signs()::get);
  }

  private EditionRules editionRules(String id) {
    return rules
        .editions()
        .getIfAbsent(id, () -> new EditionRules(Maps.immutable.empty(), Maps.immutable.empty()));
  }

  private static Provision provision(Form form, Section section, Texts texts) {
    return new Provision(form.id(), section, form.status(), form.level(), texts);
  }

  private static Edition edition(String id, String name, MutableList<Entry> entries) {
    MutableMap<String, Entry> byRule = Maps.mutable.empty();
    entries.each(entry -> entry.parts().each(part -> byRule.put(part.rule().id(), entry)));
    Standard standard =
        new Standard(id, "ETSI EN 303 645", name, entries.collect(Entry::provision).toImmutable());
    return new Edition(standard, entries.toImmutable(), byRule.toImmutable());
  }
}
