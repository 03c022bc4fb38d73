package io.seciot.ontology.standards;

import io.seciot.model.Message;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.standards.Group.Filter;
import io.seciot.ontology.standards.Rule.Check;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Refuses rules that name what does not exist or that could never decide. */
final class RulesCheck {

  private static final ImmutableSet<String> PLACES =
      Sets.immutable.of("in-device", "physical", "radio", "local-network", "internet");

  private final Rules rules;
  private final Vocabulary vocabulary;
  private final String file;
  private final Complaints complaints;

  RulesCheck(Rules rules, Vocabulary vocabulary, Place file) {
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.file = file.file();
    this.complaints = file.complaints();
  }

  void run() {
    group(rules.basis(), 1, "basis");
    rules.groups().forEachValue(this::checkGroup);
    rules.signs().forEachValue(this::checkSign);
    rules
        .editions()
        .forEachKeyValue((id, edition) ->
            edition.marks().forEachKeyValue((mark, ids) -> signs(ids, 1, id + "/" + mark)));
    rules.provisions().forEachValue(this::checkRule);
  }

  /** Looks only at the groups and signs that were added to other rules. */
  void runOnWhatIsNewSince(Rules before) {
    rules
        .groups()
        .reject((id, _) -> before.groups().containsKey(id))
        .forEachValue(this::checkGroup);
    rules.signs().reject((id, _) -> before.signs().containsKey(id)).forEachValue(this::checkSign);
  }

  private void checkGroup(Group group) {
    String field = "groups/" + group.id();
    if (group.kinds().isEmpty() == group.of().isEmpty()) {
      say(
          group.line(),
          field,
          "it has neither \"kinds\" nor \"of\", or both",
          "Give one of the two");
    }
    group.kinds().each(kind -> kind(kind, group.line(), field));
    group.except().each(kind -> kind(kind, group.line(), field));
    group.of().each(other -> group(other, group.line(), field));
    group.filters().each(filter -> checkFilter(filter, group, field));
    if (refersToItself(group, group, Sets.immutable.empty())) {
      say(group.line(), field, "it is made from itself", "Break the circle");
    }
  }

  private void checkFilter(Filter filter, Group group, String field) {
    switch (filter) {
      case Filter.Location(_, String other) -> group(other, group.line(), field);
      case Filter.Ends(_, String other) -> group(other, group.line(), field);
      case Filter.Data(_, String other) -> group(other, group.line(), field);
      case Filter.EndKinds(_, ImmutableList<String> kinds) ->
          kinds.each(kind -> kind(kind, group.line(), field));
      case Filter.Exposure(ImmutableSet<String> places) -> {
        if (!PLACES.containsAllIterable(places)) {
          say(
              group.line(),
              field,
              Message.of("it names an unknown exposure"),
              Message.of("Use {0}", PLACES.toSortedList()));
        }
      }
      case Filter.Stated(_, Wanted wanted) -> wanted(wanted, group, field);
    }
  }

  private boolean refersToItself(Group start, Group group, ImmutableSet<String> seen) {
    for (String next : references(group)) {
      Group other = rules.groups().get(next);
      if (next.equals(start.id())
          || (other != null
              && !seen.contains(next)
              && refersToItself(start, other, seen.newWith(next)))) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableList<String> references(Group group) {
    return group
        .of()
        .newWithAll(
            group
                .filters()
                .flatCollect(filter ->
                    switch (filter) {
                      case Filter.Location(_, String other) -> Lists.immutable.of(other);
                      case Filter.Ends(_, String other) -> Lists.immutable.of(other);
                      case Filter.Data(_, String other) -> Lists.immutable.of(other);
                      case Filter.EndKinds _, Filter.Exposure _, Filter.Stated _ ->
                          Lists.immutable.empty();
                    }));
  }

  private void checkSign(Sign sign) {
    String field = "signs/" + sign.id();
    if (sign.seenWith() != null) {
      group(sign.seenWith(), sign.line(), field);
    }
    if (sign.within() != null) {
      signs(Lists.immutable.of(sign.within()), sign.line(), field);
      Sign outer = rules.signs().get(sign.within());
      if (outer != null && outer.within() != null) {
        say(sign.line(), field, "it is within a sign that is within another", "Keep one step");
      }
    }
    if (sign.owed() != null && !rules.provisions().containsKey(sign.owed())) {
      say(
          sign.line(),
          field,
          Message.of("no provision is {0}", sign.owed()),
          Message.of("Correct \"owed\""));
    }
    if (sign.any().allSatisfy(Sign.Line::evidence)) {
      say(sign.line(), field, "nothing can show that it is absent", "Add a line without evidence");
    }
    for (Sign.Line line : sign.any()) {
      Group group = group(line.group(), line.line(), field);
      if (group != null && line.where() != null) {
        wanted(line.where(), group, field);
      }
    }
  }

  private void checkRule(Rule rule) {
    String field = "provisions/" + rule.id();
    if (rule.checks().isEmpty()) {
      say(rule.line(), field, "nothing decides it", "Add a check");
    }
    checkRule(rule, field);
  }

  /** What a rule names must exist. */
  void checkRule(Rule rule, String field) {
    signs(rule.applies(), rule.line(), field);
    for (Check check : rule.checks()) {
      Group group = group(check.group(), check.line(), field);
      if (group != null) {
        wanted(check.good(), group, field);
      }
    }
    for (Rule.Breaker breaker : rule.brokenBy()) {
      if (breaker.among() != null) {
        group(breaker.among(), breaker.line(), field);
      }
    }
  }

  private void kind(String id, int line, String field) {
    if (vocabulary.kind(id).isEmpty()) {
      say(
          line,
          field,
          Message.of("there is no kind \"{0}\"", id),
          Message.of("Use a kind of the vocabulary"));
    }
  }

  private @Nullable Group group(String id, int line, String field) {
    Group found = rules.groups().get(id);
    if (found == null) {
      say(
          line,
          field,
          Message.of("there is no group \"{0}\"", id),
          Message.of("Name one of \"groups\""));
    }
    return found;
  }

  private void signs(ImmutableList<String> ids, int line, String field) {
    for (String id : ids) {
      if (!rules.signs().containsKey(id)) {
        say(
            line,
            field,
            Message.of("there is no sign \"{0}\"", id),
            Message.of("Name one of \"signs\""));
      }
    }
  }

  private void wanted(Wanted wanted, Group group, String field) {
    Property property = vocabulary.property(wanted.property()).orElse(null);
    if (property == null) {
      say(
          wanted.line(),
          field,
          Message.of("there is no property \"{0}\"", wanted.property()),
          Message.of("Use a property of the vocabulary"));
      return;
    }
    if (wanted.values().isEmpty()) {
      say(wanted.line(), field, "no value is named", "Name at least one");
    }
    for (Value value : wanted.values()) {
      if (!PropertyValues.allows(property, value)) {
        say(
            wanted.line(),
            field,
            Message.of("\"{0}\" is no value of \"{1}\"", value, property.id()),
            Message.of("Use a value of the vocabulary"));
      }
    }
    for (String kind : kinds(group)) {
      if (!property.appliesTo().anySatisfy(above -> vocabulary.isA(kind, above))) {
        say(
            wanted.line(),
            field,
            Message.of("\"{0}\" cannot be stated of a {1}", property.id(), kind),
            Message.of("Use another group or property"));
      }
    }
  }

  private ImmutableList<String> kinds(Group group) {
    return group
        .of()
        .collectIf(rules.groups()::containsKey, rules.groups()::get)
        .reject(part -> part == group)
        .flatCollect(this::kinds)
        .newWithAll(group.kinds());
  }

  private void say(int line, String field, String reason, String advice) {
    say(line, field, Message.of(reason), Message.of(advice));
  }

  private void say(int line, String field, Message reason, Message advice) {
    complaints.add(file, line, field, reason, advice);
  }
}
