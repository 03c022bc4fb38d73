package io.seciot.ontology.knowledge;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Item;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.ConditionException;
import io.seciot.ontology.condition.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Which properties are worth asking about a connection of a given protocol. A property that is read
 * only by threats to certain protocols matters for those alone: nobody pairs a cable. Read off the
 * conditions, so that a new threat brings its properties to the right protocols by itself.
 */
public final class Relevance {

  private static final String PROTOCOL = "protocol";
  private static final String FAMILY = "protocolFamily";
  private static final Pattern TERM = Pattern.compile("sec:(\\w+)");

  /** Protocols and families for which a threat reads a property; one of them is enough. */
  private record Limit(Set<String> protocols, Set<String> families) {}

  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final Map<String, List<Limit>> limits = new HashMap<>();
  private final Set<String> always = new HashSet<>();

  private Relevance(Knowledge knowledge, Catalogue catalogue) {
    this.vocabulary = knowledge.vocabulary();
    this.catalogue = catalogue;
    always.add(PROTOCOL);
    always.addAll(knowledge.assessment().properties().castToSet());
    knowledge.threats().forEach(this::read);
  }

  /** What the threats and standards of the knowledge read, and for which protocols. */
  public static Relevance of(Knowledge knowledge, Catalogue catalogue) {
    return new Relevance(knowledge, catalogue);
  }

  private void read(Threat threat) {
    String sparql = threat.condition().sparql();
    if (!sparql.contains("sec:" + PROTOCOL)) {
      TERM.matcher(sparql).results().forEach(found -> always.add(found.group(1)));
      return;
    }
    try {
      Condition condition = Condition.parse(sparql);
      for (Triple pattern : condition.patterns()) {
        Terms.localName(pattern.getPredicate())
            .filter(id -> vocabulary.property(id).isPresent())
            .ifPresent(id -> read(id, pattern.getSubject(), condition));
      }
    } catch (ConditionException e) {
      throw new IllegalStateException(threat.id() + " was loaded and cannot be read", e);
    }
  }

  private void read(String property, Node subject, Condition condition) {
    Set<String> protocols = values(PROTOCOL, subject, condition);
    Set<String> families = values(FAMILY, subject, condition);
    if (protocols.isEmpty() && families.isEmpty()) {
      always.add(property);
    } else {
      limits.computeIfAbsent(property, id -> new ArrayList<>()).add(new Limit(protocols, families));
    }
  }

  /** The values that a property of the subject may have; empty where any will do. */
  private static Set<String> values(String property, Node subject, Condition condition) {
    Set<String> found = new HashSet<>();
    for (Triple pattern : condition.patterns()) {
      if (pattern.getSubject().equals(subject)
          && pattern.getPredicate().equals(Terms.property(property))) {
        Node object = pattern.getObject();
        if (object.isLiteral()) {
          found.add(object.getLiteralLexicalForm());
        } else {
          condition.filtersOn(object).forEach(filter -> addChoices(filter, found));
        }
      }
    }
    return found;
  }

  private static void addChoices(Expr filter, Set<String> found) {
    if (filter instanceof E_OneOf choice) {
      for (Expr value : choice.getRHS()) {
        if (value.isConstant()) {
          found.add(value.getConstant().asUnquotedString());
        }
      }
    }
  }

  /** The properties of the item that matter for its protocol, and those that are stated. */
  public ImmutableList<Property> propertiesOf(Item item) {
    String protocol = item.fact(PROTOCOL).map(fact -> fact.value().toString()).orElse("");
    String family =
        Optional.of(protocol)
            .flatMap(catalogue::protocol)
            .map(entry -> entry.details().get("family"))
            .orElse("unstated");
    return vocabulary
        .propertiesOf(item.kind())
        .select(property ->
            item.facts().containsKey(property.id()) || isRelevant(property.id(), protocol, family));
  }

  private boolean isRelevant(String property, String protocol, String family) {
    List<Limit> known = limits.get(property);
    return known == null
        || always.contains(property)
        || known.stream()
            .anyMatch(limit ->
                (limit.protocols().isEmpty() || limit.protocols().contains(protocol))
                    && (limit.families().isEmpty() || limit.families().contains(family)));
  }
}
