package io.seciot.ontology.standards;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.Column.Stated;
import io.seciot.ontology.standards.Members.Doubt;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;
import org.eclipse.collections.api.list.MutableList;

/** Puts facts about many items into few sentences. */
final class Sentences {

  /** More items than this are counted, not listed. */
  private static final int LISTED = 5;

  /** Up to here a sentence for each item reads better than one for all. */
  private static final int APART = 2;

  private final Phrases phrases;

  Sentences(Phrases phrases) {
    this.phrases = phrases;
  }

  /** One sentence an item, and how many more there are. */
  ImmutableList<Reason> apart(
      Property property, MutableList<MutableList<Stated>> lists, Group.Names names) {
    MutableList<Stated> all = Lists.mutable.empty();
    lists.each(all::addAll);
    MutableList<Reason> found =
        Lists.mutable.withAll(all.take(LISTED)).collect(stated -> of(property, stated));
    int more = all.size() - LISTED;
    if (more > 0) {
      found.add(about(property, phrases.say("standards.same", more, named(more, names))));
    }
    return found.toImmutable();
  }

  /** One sentence a value, or an item where there are few. */
  ImmutableList<Reason> together(
      Column column, MutableList<MutableList<Stated>> lists, Group.Names names) {
    int all = column.size();
    if (all <= APART) {
      return apart(column.property(), lists, names);
    }
    return lists
        .collect(items ->
            items.size() == 1
                ? of(column.property(), items.getFirst())
                : about(
                    column.property(),
                    phrases.say(
                        "standards.share",
                        share(items.size(), all, names),
                        says(column.property(), items.getFirst()))))
        .toImmutable();
  }

  /** That something is not stated. */
  Reason unknown(Property property, ImmutableList<Item> items) {
    if (items.size() == 1) {
      Item item = items.getFirst();
      return new Reason(
          phrases.say("fact.unstated", item.name(), phrases.within(property.label())),
          item.id(),
          property.id(),
          null);
    }
    return about(property, phrases.say("fact.unstated.many", property.label(), names(items)));
  }

  /** That it is open what belongs to a group. */
  Reason doubt(ImmutableList<Doubt> doubts, Group.Names names) {
    ImmutableList<Item> items = doubts.collect(Doubt::item);
    return items.size() == 1
        ? Reason.derived(
            phrases.say("standards.doubt", items.getFirst().name(), phrases.one(names.one())),
            items.getFirst().id())
        : Reason.derived(phrases.say("standards.doubts", names.many(), names(items)), null);
  }

  /** That nothing of a group is drawn. */
  Reason none(Group.Names names) {
    return Reason.derived(phrases.say("standards.none", names.one()), null);
  }

  /** A confirmed finding that breaks it. */
  Reason breaking(Finding finding) {
    return about(finding, "standards.confirmed");
  }

  /** A confirmed finding that may or may not break it. */
  Reason touching(Finding finding) {
    return about(finding, "standards.touching");
  }

  private Reason about(Finding finding, String key) {
    return Reason.derived(
        phrases.say(key, finding.focus().name(), finding.explanation().title()),
        finding.focus().id());
  }

  /** That a countermeasure is missing at an item. */
  Reason missing(Countermeasure measure, Item item) {
    return Reason.derived(phrases.say("measure.missing", item.name(), measure.title()), item.id());
  }

  /** That what follows was taken for granted. */
  String takenAsGiven(String whether) {
    return phrases.say("standards.taken-as-given", whether);
  }

  /**
   * The first few of what can be said, and how many more there are.
   *
   * @param say makes the sentence about one, which is not done for those that are only counted
   * @param more the sentence for the others, with their number
   */
  <T> ImmutableList<Reason> few(ListIterable<T> all, Function<T, Reason> say, String more) {
    if (all.size() <= LISTED) {
      return all.collect(say).toImmutableList();
    }
    MutableList<Reason> first = all.toList().take(LISTED).collect(say);
    first.add(Reason.derived(phrases.say(more, all.size() - LISTED), null));
    return first.toImmutable();
  }

  /** The first few reasons, and how many more there are. */
  ImmutableList<Reason> few(ListIterable<Reason> all, String more) {
    return few(all, reason -> reason, more);
  }

  /** A verdict within a sentence. */
  String word(Verdict verdict) {
    return phrases.say("verdict." + verdict.word().replace(' ', '-'));
  }

  /** A sentence that is about no single item. */
  Reason plain(String key, Object... values) {
    return Reason.derived(phrases.say(key, values), null);
  }

  /** What is stated of one item. */
  Reason stated(Property property, Item item, Fact fact) {
    return of(property, new Stated(item, fact));
  }

  private Reason of(Property property, Stated stated) {
    return new Reason(
        phrases.say(
            "fact.stated",
            stated.item().name(),
            phrases.within(property.label()),
            property.display(stated.fact().value())),
        stated.item().id(),
        property.id(),
        stated.fact().source());
  }

  private Reason about(Property property, String sentence) {
    return new Reason(sentence, null, property.id(), null);
  }

  private String says(Property property, Stated stated) {
    return phrases.say(
        "standards.says",
        phrases.within(property.label()),
        property.display(stated.fact().value()));
  }

  private String share(int some, int all, Group.Names names) {
    return some == all
        ? phrases.say("standards.all", all, names.many())
        : phrases.say("standards.some", some, all, names.many());
  }

  private static String named(int number, Group.Names names) {
    return number == 1 ? names.one() : names.many();
  }

  private String names(ImmutableList<Item> items) {
    ImmutableList<String> names = items.collect(Item::name);
    return names.size() > LISTED ? phrases.first(LISTED, names) : names.makeString(", ");
  }
}
