package io.seciot.ontology.reasoning;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Coverage.Note;
import io.seciot.ontology.analysis.Coverage.State;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Threat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Says why a threat does not hold for an item. It walks the condition pattern by pattern, without
 * the facts that decide, and sees how far it comes: not past the kind, then the threat is about
 * other things; not past the place in the drawing, then it does not apply here; to the end, then it
 * fits, and a stated fact is what excludes it.
 */
final class Silence {

  private final Snapshot snapshot;
  private final ThreatEvaluation evaluation;
  private final ExecutionContext graph;
  private final SilenceWords words;
  private final Condition condition;
  private final ImmutableList<Triple> deciding;
  private final ImmutableList<Expr> decidingFilters;

  Silence(Snapshot snapshot, ThreatEvaluation evaluation, ExecutionContext graph) {
    this.snapshot = snapshot;
    this.evaluation = evaluation;
    this.graph = graph;
    this.words = new SilenceWords(snapshot);
    this.condition = evaluation.condition();
    this.deciding = condition.deciding(threat().condition().asks());
    this.decidingFilters =
        deciding.flatCollect(pattern -> condition.filtersOn(pattern.getObject())).distinct();
  }

  Threat threat() {
    return evaluation.threat();
  }

  /** Why it does not hold for the item; nothing where it is about other kinds. */
  Optional<Note> about(Item item) {
    return concerns(item) ? Optional.of(walked(item)) : Optional.empty();
  }

  /** Whether the item is of the kind, and kinds like it have what the condition looks at. */
  private boolean concerns(Item item) {
    Node node = Terms.item(item.id());
    boolean ofKind =
        condition
            .patterns()
            .select(this::isAboutFocus)
            .allSatisfy(pattern ->
                pattern.getPredicate().equals(Terms.TYPE)
                    ? graph.getActiveGraph().contains(node, Terms.TYPE, pattern.getObject())
                    : property(pattern).map(p -> applies(item, p)).orElse(true));
    return ofKind && condition.absent().noneSatisfy(absent -> isOfKind(absent, node));
  }

  private boolean isAboutFocus(Triple pattern) {
    return pattern.getSubject().equals(condition.focus());
  }

  /** Whether the group only takes a kind out that the item is of. */
  private boolean isOfKind(Condition.Absent absent, Node node) {
    Triple first = absent.patterns().getFirst();
    return absent.patterns().size() == 1
        && isAboutFocus(first)
        && first.getPredicate().equals(Terms.TYPE)
        && graph.getActiveGraph().contains(node, Terms.TYPE, first.getObject());
  }

  private Note walked(Item item) {
    List<Binding> rows = List.of(BindingFactory.binding(condition.focus(), Terms.item(item.id())));
    List<Triple> left =
        new ArrayList<>(condition.patterns().reject(deciding::contains).castToList());
    List<Expr> filters =
        new ArrayList<>(condition.filters().reject(decidingFilters::contains).castToList());
    while (!left.isEmpty()) {
      Triple next = next(left, rows.getFirst());
      left.remove(next);
      List<Binding> fitting = extended(rows, next);
      if (fitting.isEmpty()) {
        return stoppedAt(next, rows.getFirst(), item);
      }
      for (Expr filter : List.copyOf(filters)) {
        if (isBound(filter, fitting.getFirst())) {
          filters.remove(filter);
          List<Binding> passing = fitting.stream().filter(row -> passes(filter, row)).toList();
          if (passing.isEmpty()) {
            return filtered(filter, fitting.getFirst(), item);
          }
          fitting = passing;
        }
      }
      rows = fitting;
    }
    for (Condition.Absent absent : condition.absent()) {
      List<Binding> passing =
          rows.stream().filter(row -> passes(absent.expression(), row)).toList();
      if (passing.isEmpty()) {
        return note(
            State.NOT_APPLICABLE,
            Reason.derived(words.present(absent, rows.getFirst()), item.id()));
      }
      rows = passing;
    }
    return decided(rows, item);
  }

  /** The pattern that hangs on what is known already, so that the walk stays small. */
  private static Triple next(List<Triple> left, Binding row) {
    return left.stream()
        .filter(pattern -> isKnown(pattern.getSubject(), row))
        .findFirst()
        .or(() -> left.stream().filter(pattern -> isKnown(pattern.getObject(), row)).findFirst())
        .orElseGet(left::getFirst);
  }

  private static boolean isKnown(Node node, Binding row) {
    return node instanceof Var variable && row.contains(variable);
  }

  private List<Binding> extended(List<Binding> rows, Triple pattern) {
    List<Binding> found = new ArrayList<>();
    for (Binding row : rows) {
      Node subject = Evidence.value(pattern.getSubject(), row);
      Node object = Evidence.value(pattern.getObject(), row);
      graph
          .getActiveGraph()
          .find(concrete(subject), pattern.getPredicate(), concrete(object))
          .forEachRemaining(triple -> {
            BindingBuilder next = BindingFactory.builder(row);
            if (subject instanceof Var variable) {
              next.add(variable, triple.getSubject());
            }
            if (object instanceof Var variable && !object.equals(subject)) {
              next.add(variable, triple.getObject());
            }
            found.add(next.build());
          });
    }
    return found;
  }

  private static Node concrete(Node node) {
    return node instanceof Var ? Node.ANY : node;
  }

  private static boolean isBound(Expr filter, Binding row) {
    return filter.getVarsMentioned().stream().allMatch(row::contains);
  }

  private boolean passes(Expr filter, Binding row) {
    return filter.isSatisfied(row, graph);
  }

  /** A fact that nobody asks for may stop the walk because it is not stated. */
  private Note stoppedAt(Triple pattern, Binding row, Item item) {
    Optional<Item> subject = item(pattern, row);
    Optional<Property> property = property(pattern);
    if (subject.isPresent() && property.isPresent() && applies(subject.get(), property.get())) {
      Reason reason = words.stated(subject.get(), property.get());
      if (snapshot.facts().fact(subject.get(), property.get().id()).isPresent()) {
        return note(State.NOT_APPLICABLE, reason);
      }
      return isHandledByPerson(subject.get(), property.get())
          ? note(State.NOT_APPLICABLE, words.handled(reason))
          : note(State.ASKED, reason);
    }
    return note(State.NOT_APPLICABLE, Reason.derived(words.missing(pattern, row), item.id()));
  }

  /** Somebody who turns a knob speaks no protocol; there is nothing to ask. */
  private boolean isHandledByPerson(Item item, Property property) {
    return property.type() == Property.Type.CATALOGUE_PROTOCOL
        && snapshot.derived(item) instanceof Derived.OfFlow flow
        && flow.parties().equals("person");
  }

  private Note filtered(Expr filter, Binding row, Item item) {
    Set<Var> looked = new HashSet<>(filter.getVarsMentioned());
    return condition
        .patterns()
        .detectOptional(
            pattern -> pattern.getObject() instanceof Var variable && looked.contains(variable))
        .map(pattern -> {
          Optional<Item> subject = item(pattern, row);
          Optional<Property> property = property(pattern);
          return subject.isPresent() && property.isPresent()
              ? note(State.NOT_APPLICABLE, words.stated(subject.get(), property.get()))
              : note(State.NOT_APPLICABLE, Reason.derived(words.holding(pattern, row), item.id()));
        })
        .orElseGet(() -> note(State.NOT_APPLICABLE, words.nothingFits(item)));
  }

  /** All but the deciding facts fit, so one of those is stated otherwise, or not at all. */
  private Note decided(List<Binding> rows, Item item) {
    Note covered = null;
    for (Binding row : rows) {
      Note excluded = null;
      Note unknown = null;
      for (Triple pattern : deciding) {
        Optional<Item> subject = item(pattern, row);
        Optional<Property> property = property(pattern);
        if (subject.isEmpty() || property.isEmpty() || !applies(subject.get(), property.get())) {
          continue;
        }
        Reason reason = words.stated(subject.get(), property.get());
        Optional<Fact> fact = snapshot.facts().fact(subject.get(), property.get().id());
        if (fact.isEmpty()) {
          unknown = note(State.ASKED, reason);
        } else if (!matches(pattern, fact.get(), row)) {
          excluded = note(State.COVERED, reason);
        }
      }
      if (excluded == null && unknown != null) {
        return unknown;
      }
      covered = covered == null ? excluded : covered;
    }
    return covered == null ? note(State.NOT_APPLICABLE, words.nothingDecides(item)) : covered;
  }

  private boolean matches(Triple pattern, Fact fact, Binding row) {
    ImmutableList<Node> values = Terms.literals(fact.value());
    if (!(pattern.getObject() instanceof Var variable)) {
      return values.contains(pattern.getObject());
    }
    if (row.contains(variable)) {
      return values.contains(row.get(variable));
    }
    return values.anySatisfy(value -> {
      Binding with = BindingFactory.builder(row).add(variable, value).build();
      return condition
          .filtersOn(variable)
          .allSatisfy(filter -> !isBound(filter, with) || passes(filter, with));
    });
  }

  private Optional<Item> item(Triple pattern, Binding row) {
    return Terms.itemId(Evidence.value(pattern.getSubject(), row)).flatMap(snapshot.model()::item);
  }

  private Optional<Property> property(Triple pattern) {
    return Terms.localName(pattern.getPredicate())
        .flatMap(snapshot.knowledge().vocabulary()::property);
  }

  private boolean applies(Item item, Property property) {
    return snapshot.knowledge().vocabulary().propertiesOf(item.kind()).contains(property);
  }

  private Note note(State state, Reason reason) {
    return new Note(state, threat().id(), reason);
  }
}
