package io.seciot.ontology.standards;

import io.seciot.ontology.standards.Group.Filter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Everything that a rule says, with the groups and signs that it rests on, as one text. Two rules
 * decide alike if their texts are equal; in which line something stands does not matter.
 */
final class RuleText {

  private static final Pattern LINE = Pattern.compile(",? ?line=\\d+");

  private final Rules rules;
  private final Set<String> groups = new TreeSet<>();
  private final MutableList<Object> said = Lists.mutable.empty();

  private RuleText(Rules rules) {
    this.rules = rules;
  }

  static String of(Edition.Entry entry, Rules rules) {
    RuleText text = new RuleText(rules);
    entry
        .parts()
        .forEach(part -> {
          text.say(part.rule());
          text.signs(part.needs().flatCollect(signs -> signs));
        });
    text.signs(entry.needs().flatCollect(signs -> signs));
    return text.text();
  }

  static String of(MappedStandard.Requirement requirement, Rules rules) {
    MappedStandard.Links links = requirement.links();
    RuleText text = new RuleText(rules);
    text.said.add(links.addressedBy());
    text.said.add(links.touchedBy());
    text.said.add(links.measures());
    text.say(links.rule());
    text.signs(links.rule().applies().collect(id -> rules.signs().get(id)));
    return text.text();
  }

  private void say(Rule rule) {
    said.add(rule);
    rule.checks().forEach(check -> group(check.group()));
    rule.brokenBy()
        .forEach(breaker -> {
          if (breaker.among() != null) {
            group(breaker.among());
          }
        });
  }

  private void signs(ImmutableList<Sign> signs) {
    for (Sign sign : signs) {
      said.add(sign);
      sign.any().forEach(line -> group(line.group()));
      if (sign.seenWith() != null) {
        group(sign.seenWith());
      }
      if (sign.within() != null) {
        signs(Lists.immutable.of(rules.signs().get(sign.within())));
      }
    }
  }

  private void group(String id) {
    if (groups.add(id)) {
      Group group = rules.groups().get(id);
      group.of().forEach(this::group);
      group.filters().forEach(this::filter);
    }
  }

  private void filter(Filter filter) {
    switch (filter) {
      case Filter.Location location -> group(location.group());
      case Filter.Ends ends -> group(ends.group());
      case Filter.Data data -> group(data.group());
      case Filter.EndKinds kinds -> {}
      case Filter.Exposure exposure -> {}
      case Filter.Stated stated -> {}
    }
  }

  private String text() {
    groups.forEach(id -> said.add(rules.groups().get(id)));
    return LINE.matcher(said.makeString("\n")).replaceAll("");
  }
}
