package io.seciot.ontology.standards;

import io.seciot.model.Item;
import java.util.HashMap;
import java.util.Map;

/** The facts that rules read of one model, gathered once for each group and property. */
final class Columns {

  private final Rules rules;
  private final FactView facts;
  private final Memberships memberships;
  private final Map<Key, Column> known = new HashMap<>();

  private record Key(String group, String property) {}

  Columns(Rules rules, FactView facts) {
    this.rules = rules;
    this.facts = facts;
    this.memberships = new Memberships(rules, facts);
  }

  /** One property of a group. */
  Column of(String group, String property) {
    Key key = new Key(group, property);
    Column found = known.get(key);
    if (found == null) {
      found =
          new Column(
              memberships.of(group), facts.vocabulary().property(property).orElseThrow(), facts);
      known.put(key, found);
    }
    return found;
  }

  /** The items of a group. */
  Members members(String group) {
    return memberships.of(group);
  }

  /** What members of a group are called. */
  Group.Names names(String group) {
    return rules.groups().get(group).names();
  }

  /** What people call the item; its id where there is no such item. */
  String name(String item) {
    return facts.model().item(item).map(Item::name).orElse(item);
  }
}
