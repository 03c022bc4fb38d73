package io.seciot.ontology.standards;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.standards.Group.Filter;
import io.seciot.ontology.standards.Members.Doubt;
import io.seciot.ontology.standards.Members.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Works out, once for each model, which items belong to the groups of the rules. */
final class Memberships {

  private final Rules rules;
  private final FactView facts;
  private final Architecture model;
  private final Map<String, Members> known = new HashMap<>();
  private final Map<String, Set<String>> within = new HashMap<>();
  private final Map<String, Set<String>> around = new HashMap<>();

  Memberships(Rules rules, FactView facts) {
    this.rules = rules;
    this.facts = facts;
    this.model = facts.model();
  }

  /** The members of the group. */
  Members of(String group) {
    Members found = known.get(group);
    if (found == null) {
      found = find(rules.groups().get(group));
      known.put(group, found);
    }
    return found;
  }

  private Members find(Group group) {
    MutableList<Item> sure = Lists.mutable.empty();
    MutableList<Doubt> doubtful = Lists.mutable.empty();
    for (Candidate candidate : candidates(group)) {
      Standing standing = filtered(group, candidate);
      switch (standing.certainty()) {
        case SURE -> sure.add(candidate.item());
        case DOUBTFUL -> doubtful.add(new Doubt(candidate.item(), standing.questions()));
        case NO -> {}
      }
    }
    return new Members(sure.toImmutable(), doubtful.toImmutable());
  }

  /** An item before the filters are asked. */
  private record Candidate(Item item, Standing standing) {

    Candidate or(Candidate other) {
      return new Candidate(item, standing.or(other.standing));
    }
  }

  private Collection<Candidate> candidates(Group group) {
    List<Candidate> all = new ArrayList<>();
    for (String kind : group.kinds()) {
      facts.ofKind(kind).each(item -> all.add(new Candidate(item, Standing.IN)));
    }
    for (String part : group.of()) {
      Members members = of(part);
      members.sure().each(item -> all.add(new Candidate(item, Standing.IN)));
      members
          .doubtful()
          .each(doubt -> all.add(new Candidate(doubt.item(), Standing.doubt(doubt.questions()))));
    }
    return group.kinds().size() + group.of().size() == 1 ? all : onceEach(all);
  }

  private static Collection<Candidate> onceEach(List<Candidate> all) {
    Map<String, Candidate> byId = new LinkedHashMap<>();
    for (Candidate candidate : all) {
      byId.merge(candidate.item().id(), candidate, Candidate::or);
    }
    return byId.values();
  }

  private Standing filtered(Group group, Candidate candidate) {
    Item item = candidate.item();
    if (group.except().notEmpty() && isOneOf(item, group.except())) {
      return Standing.OUT;
    }
    Standing standing = candidate.standing();
    for (Filter filter : group.filters()) {
      if (standing.isOut()) {
        return standing;
      }
      standing = standing.and(passes(filter, item));
    }
    return standing;
  }

  private Standing passes(Filter filter, Item item) {
    return switch (filter) {
      case Filter.Location location -> Standing.of(stands(location, item));
      case Filter.Ends ends -> Standing.of(item instanceof Flow flow && ends(ends, flow));
      case Filter.EndKinds kinds -> Standing.of(item instanceof Flow flow && ends(kinds, flow));
      case Filter.Exposure exposure -> Standing.of(exposed(exposure, item));
      case Filter.Data data -> holds(data, item);
      case Filter.Stated stated -> states(stated, item);
    };
  }

  private boolean stands(Filter.Location location, Item item) {
    String place = item instanceof FirmwareUpdate update ? update.updates() : item.id();
    return switch (location.relation()) {
      case AT -> at(location.group()).contains(place);
      case OUTSIDE -> !at(location.group()).contains(place);
      case LACKS -> !around(location.group()).contains(place);
      case INSIDE ->
          item instanceof Element element
              && element.parent() != null
              && at(location.group()).contains(element.parent());
      default -> throw new IllegalStateException("no place: " + location);
    };
  }

  private boolean ends(Filter.Ends ends, Flow flow) {
    Set<String> there = at(ends.group());
    return there.contains(flow.target())
        || (ends.relation() == Group.Relation.JOINS && there.contains(flow.source()));
  }

  private boolean ends(Filter.EndKinds ends, Flow flow) {
    boolean source = model.item(flow.source()).filter(i -> isOneOf(i, ends.kinds())).isPresent();
    if (ends.relation() == Group.Relation.FROM) {
      return source;
    }
    return !source && model.item(flow.target()).filter(i -> isOneOf(i, ends.kinds())).isEmpty();
  }

  private boolean exposed(Filter.Exposure exposure, Item item) {
    return switch (item) {
      case Flow flow -> exposure.places().contains(facts.exposure(flow));
      case FirmwareUpdate update ->
          update
              .flows()
              .anySatisfy(id -> model.flow(id).filter(flow -> exposed(exposure, flow)).isPresent());
      default -> false;
    };
  }

  private Standing holds(Filter.Data filter, Item item) {
    return switch (item) {
      case Flow flow -> anyOf(flow.data(), filter.group());
      case Element element when filter.relation() == Group.Relation.HANDLES ->
          model
              .flowsAt(element.id())
              .injectInto(
                  anyOf(element.data(), filter.group()),
                  (standing, flow) -> standing.or(anyOf(flow.data(), filter.group())));
      case Element element -> anyOf(element.data(), filter.group());
      default -> Standing.OUT;
    };
  }

  private Standing anyOf(ImmutableSortedSet<String> data, String group) {
    Standing standing = Standing.OUT;
    for (String id : data) {
      standing = standing.or(of(group).standing(id));
    }
    return standing;
  }

  private Standing states(Filter.Stated filter, Item item) {
    Wanted wanted = filter.wanted();
    Optional<Fact> fact = facts.fact(item, wanted.property());
    boolean accepted = fact.isPresent() && wanted.accepts(fact.get().value());
    return switch (filter.relation()) {
      case STATED -> Standing.of(accepted);
      case WHERE_NOT -> Standing.of(!accepted);
      default ->
          fact.isEmpty()
              ? Standing.doubt(Lists.immutable.of(Question.id(item.id(), wanted.property())))
              : Standing.of(accepted);
    };
  }

  private boolean isOneOf(Item item, ImmutableList<String> groups) {
    return groups.anySatisfy(group -> facts.vocabulary().isA(item.kind(), group));
  }

  /** Ids of the members that are sure, and of every element inside one. */
  private Set<String> at(String group) {
    Set<String> found = within.get(group);
    if (found == null) {
      found = new HashSet<>();
      for (Item member : of(group).sure()) {
        addWithInsides(member.id(), found);
      }
      within.put(group, found);
    }
    return found;
  }

  private void addWithInsides(String id, Set<String> found) {
    if (found.add(id)) {
      model.children(id).each(child -> addWithInsides(child.id(), found));
    }
  }

  /** Ids of every element around a member that is sure. */
  private Set<String> around(String group) {
    Set<String> found = around.get(group);
    if (found == null) {
      found = new HashSet<>();
      for (Item member : of(group).sure()) {
        for (Element above : model.ancestors(member.id())) {
          found.add(above.id());
        }
      }
      around.put(group, found);
    }
    return found;
  }
}
