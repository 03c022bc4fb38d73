package io.seciot.ontology.standards;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.standards.Column.Stated;
import io.seciot.ontology.standards.Members.Doubt;
import java.util.Locale;
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

  private Sentences() {}

  /** One sentence an item, and how many more there are. */
  static ImmutableList<Reason> apart(
      Property property, MutableList<MutableList<Stated>> lists, Group.Names names) {
    MutableList<Stated> all = Lists.mutable.empty();
    lists.each(all::addAll);
    MutableList<Reason> found =
        Lists.mutable.withAll(all.take(LISTED)).collect(stated -> of(property, stated));
    int more = all.size() - LISTED;
    if (more > 0) {
      found.add(about(property, "The same goes for " + count(more, names, "more ")));
    }
    return found.toImmutable();
  }

  /** One sentence a value, or an item where there are few. */
  static ImmutableList<Reason> together(
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
                    share(items.size(), all, names)
                        + ": "
                        + says(column.property(), items.getFirst())))
        .toImmutable();
  }

  /** That something is not stated. */
  static Reason unknown(Property property, ImmutableList<Item> items) {
    if (items.size() == 1) {
      Item item = items.getFirst();
      return new Reason(
          item.name() + ": " + inside(property.label()) + " is not stated",
          item.id(),
          property.id(),
          null);
    }
    return about(property, property.label() + " is not stated of " + names(items));
  }

  /** That it is open what belongs to a group. */
  static Reason doubt(ImmutableList<Doubt> doubts, Group.Names names) {
    ImmutableList<Item> items = doubts.collect(Doubt::item);
    return items.size() == 1
        ? Reason.derived(
            "Not yet clear whether " + items.getFirst().name() + " is " + a(names.one()),
            items.getFirst().id())
        : Reason.derived("Not yet clear which are " + names.many() + ": " + names(items), null);
  }

  /** That nothing of a group is drawn. */
  static Reason none(Group.Names names) {
    return Reason.derived("No " + names.one() + " is drawn", null);
  }

  /** A confirmed finding, by its id: threat, at sign, item. */
  static Reason finding(String threat, String item, String name) {
    return Reason.derived(
        name + ": the threat \"" + threat.replace('-', ' ') + "\" is confirmed", item);
  }

  /** A confirmed finding that may or may not break it. */
  static Reason related(String threat, String item, String name) {
    return Reason.derived(
        name
            + ": the threat \""
            + threat.replace('-', ' ')
            + "\" is confirmed; decide whether it breaks this",
        item);
  }

  /** That what follows was taken for granted. */
  static String takenAsGiven(String whether) {
    return "It is not settled whether " + whether + "; until then it counts as so";
  }

  private static String a(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** The first few, and how many more there are. */
  static ImmutableList<Reason> few(ListIterable<Reason> all, String more) {
    if (all.size() <= LISTED) {
      return Lists.immutable.withAll(all);
    }
    MutableList<Reason> first = Lists.mutable.withAll(all.subList(0, LISTED));
    first.add(Reason.derived((all.size() - LISTED) + " " + more, null));
    return first.toImmutable();
  }

  /** What is stated of one item. */
  static Reason stated(Property property, Item item, Fact fact) {
    return of(property, new Stated(item, fact));
  }

  private static Reason of(Property property, Stated stated) {
    return new Reason(
        stated.item().name() + ": " + says(property, stated),
        stated.item().id(),
        property.id(),
        stated.fact().source());
  }

  private static Reason about(Property property, String sentence) {
    return new Reason(sentence, null, property.id(), null);
  }

  private static String says(Property property, Stated stated) {
    return inside(property.label()) + " is \"" + property.display(stated.fact().value()) + "\"";
  }

  private static String share(int some, int all, Group.Names names) {
    return (some == all ? "All " + all : some + " of " + all) + " " + names.many();
  }

  private static String count(int number, Group.Names names, String before) {
    return number + " " + before + (number == 1 ? names.one() : names.many());
  }

  private static String names(ImmutableList<Item> items) {
    String listed = items.take(LISTED).collect(Item::name).makeString(", ");
    int more = items.size() - LISTED;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  /** A label within a sentence; short forms such as JTAG stay as they are. */
  private static String inside(String label) {
    return label.length() > 1 && Character.isUpperCase(label.charAt(1))
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
