package io.seciot.ontology.standards;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Property;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** One property of all items of a group, sorted by what is stated. */
final class Column {

  private final Property property;
  private final Members members;
  private final LinkedHashMap<Value, MutableList<Stated>> byValue = new LinkedHashMap<>();
  private final Map<String, Fact> ofDoubtful = new HashMap<>();
  private final ImmutableList<Item> unknown;
  private final ImmutableList<String> questions;

  /** What is stated of an item. */
  record Stated(Item item, Fact fact) {}

  Column(Members members, Property property, FactView facts) {
    this.property = property;
    this.members = members;
    MutableList<Item> missing = Lists.mutable.empty();
    for (Item item : members.sure()) {
      facts
          .fact(item, property.id())
          .ifPresentOrElse(fact -> add(new Stated(item, fact)), () -> missing.add(item));
    }
    for (Members.Doubt doubt : members.doubtful()) {
      facts
          .fact(doubt.item(), property.id())
          .ifPresent(fact -> ofDoubtful.put(doubt.item().id(), fact));
    }
    this.unknown = missing.toImmutable();
    this.questions = unknown.collect(item -> Question.id(item.id(), property.id()));
  }

  private void add(Stated stated) {
    byValue.computeIfAbsent(stated.fact().value(), _ -> Lists.mutable.empty()).add(stated);
  }

  Members members() {
    return members;
  }

  Property property() {
    return property;
  }

  /** How many items are sure to belong to the group. */
  int size() {
    return members.sure().size();
  }

  /** Lists of items with one value each, for the values that are asked for. */
  MutableList<MutableList<Stated>> having(Wanted wanted) {
    return lists(wanted, true);
  }

  /** Lists of items with one value each, for the values that are not asked for. */
  MutableList<MutableList<Stated>> lacking(Wanted wanted) {
    return lists(wanted, false);
  }

  private MutableList<MutableList<Stated>> lists(Wanted wanted, boolean accepted) {
    MutableList<MutableList<Stated>> found = Lists.mutable.empty();
    byValue.forEach((value, items) -> {
      if (wanted.accepts(value) == accepted) {
        found.add(items);
      }
    });
    return found;
  }

  /** Items of the group of which nothing is stated. */
  ImmutableList<Item> unknown() {
    return unknown;
  }

  /** Ids of the questions about the unknown ones. */
  ImmutableList<String> questions() {
    return questions;
  }

  /** Items that may belong to the group and would spoil it, or might. */
  ImmutableList<Members.Doubt> doubtfulUnlessHaving(Wanted wanted) {
    return members.doubtful().reject(doubt -> has(doubt, wanted, true));
  }

  /** Items that may belong to the group and have what is asked for, or might. */
  ImmutableList<Members.Doubt> doubtfulUnlessLacking(Wanted wanted) {
    return members.doubtful().reject(doubt -> has(doubt, wanted, false));
  }

  private boolean has(Members.Doubt doubt, Wanted wanted, boolean accepted) {
    Fact fact = ofDoubtful.get(doubt.item().id());
    return fact != null && wanted.accepts(fact.value()) == accepted;
  }
}
