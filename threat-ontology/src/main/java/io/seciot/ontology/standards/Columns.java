package io.seciot.ontology.standards;

import io.seciot.model.Item;
import java.util.HashMap;
import java.util.Map;

/** The facts that rules read of one model, gathered once for each group and property. */
public final class Columns {

  private final Rules rules;
  private final FactView facts;
  private final Memberships memberships;
  private final Gathered before;
  private final Gathered now = new Gathered();

  private record Key(String group, String property) {}

  /** What was gathered of one version of a model. */
  static final class Gathered {
    private final Map<String, Members> members = new HashMap<>();
    private final Map<Key, Column> columns = new HashMap<>();
  }

  /**
   * @param before what was gathered of another version; where a group has the same items, so has it
   *     the same columns
   */
  Columns(Rules rules, FactView facts, Gathered before) {
    this.rules = rules;
    this.facts = facts;
    this.memberships = new Memberships(rules, facts);
    this.before = before;
  }

  /** One property of a group. */
  Column of(String group, String property) {
    Key key = new Key(group, property);
    Column found = now.columns.get(key);
    if (found == null) {
      found = gather(key, members(group));
      now.columns.put(key, found);
    }
    return found;
  }

  private Column gather(Key key, Members members) {
    Column known = before.columns.get(key);
    return known != null && known.members() == members
        ? known
        : new Column(members, facts.vocabulary().property(key.property()).orElseThrow(), facts);
  }

  /** The items of a group. */
  Members members(String group) {
    Members found = now.members.get(group);
    if (found == null) {
      Members fresh = memberships.of(group);
      Members known = before.members.get(group);
      found = known != null && known.isSameAs(fresh) ? known : fresh;
      now.members.put(group, found);
    }
    return found;
  }

  /** What was gathered, for the next version. */
  Gathered gathered() {
    return now;
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
