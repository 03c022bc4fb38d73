package io.seciot.ontology.reasoning;

import io.seciot.ontology.condition.Terms;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The properties that the projection makes; the ontology declares and explains each of them. */
final class DerivedTerm {

  static final Node INSIDE = Terms.property("inside");
  static final Node DIRECTLY_INSIDE = Terms.property("directlyInside");
  static final Node ON_DEVICE = Terms.property("onDevice");
  static final Node SOURCE = Terms.property("source");
  static final Node TARGET = Terms.property("target");
  static final Node JOINS = Terms.property("joins");
  static final Node CROSSES = Terms.property("crosses");
  static final Node EXPOSURE = Terms.property("exposure");
  static final Node PROTOCOL_FAMILY = Terms.property("protocolFamily");
  static final Node PARTIES = Terms.property("parties");
  static final Node REACHABLE_FROM = Terms.property("reachableFrom");
  static final Node CARRIES = Terms.property("carries");
  static final Node HOLDS = Terms.property("holds");
  static final Node HANDLES = Terms.property("handles");
  static final Node SENSITIVE = Terms.property("sensitive");
  static final Node CARRIES_SENSITIVE = Terms.property("carriesSensitive");
  static final Node HANDLES_SENSITIVE = Terms.property("handlesSensitive");
  static final Node UPDATES = Terms.property("updates");
  static final Node TRAVELS_OVER = Terms.property("travelsOver");

  /** Those that say how something is drawn, and nothing that anybody stated about it. */
  private static final Set<Node> DRAWN =
      Set.of(
          INSIDE,
          DIRECTLY_INSIDE,
          ON_DEVICE,
          SOURCE,
          TARGET,
          JOINS,
          CROSSES,
          EXPOSURE,
          PARTIES,
          REACHABLE_FROM,
          CARRIES,
          HOLDS,
          HANDLES,
          UPDATES,
          TRAVELS_OVER);

  /** The protocol family of a flow of which no known protocol is stated. */
  static final String UNSTATED = "unstated";

  private DerivedTerm() {}

  /** Whether a triple rests on something that was stated, or is known of a named part. */
  static boolean isStated(Node predicate, Node object) {
    return !predicate.equals(Terms.TYPE)
        && !DRAWN.contains(predicate)
        && !(predicate.equals(PROTOCOL_FAMILY)
            && object.isLiteral()
            && object.getLiteralLexicalForm().equals(UNSTATED));
  }
}
