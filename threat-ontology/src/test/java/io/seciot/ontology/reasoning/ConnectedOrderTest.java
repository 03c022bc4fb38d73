package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.ConditionException;
import io.seciot.ontology.condition.Terms;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;

class ConnectedOrderTest {

  /** Two facts of a given value with a way between them: the trap of counting known places only. */
  private static final String FAR_APART =
      """
      PREFIX sec: <urn:seciot:vocab#>
      SELECT ?device ?flow WHERE {
        ?device sec:certificateRenewal "none" .
        ?flow sec:credentialType "certificate" .
        ?flow sec:source ?source .
        ?source sec:onDevice ?device .
      }
      """;

  @Test
  void goesAlongTheConnectionInsteadOfPairingEverything() throws ConditionException {
    assertThat(order(FAR_APART, List.of()))
        .containsExactly("certificateRenewal", "onDevice", "source", "credentialType");
  }

  @Test
  void beginsWithWhatIsKnown() throws ConditionException {
    assertThat(order(FAR_APART, List.of("flow")))
        .containsExactly("credentialType", "source", "onDevice", "certificateRenewal");
  }

  @Test
  void beginsWithWhatIsRarest() throws ConditionException {
    assertThat(order(FAR_APART, List.of(), name -> name.equals("credentialType") ? 2 : 300))
        .containsExactly("credentialType", "source", "onDevice", "certificateRenewal");
  }

  private static List<String> order(String sparql, List<String> known) throws ConditionException {
    return order(sparql, known, name -> 1);
  }

  private static List<String> order(String sparql, List<String> known, ToIntFunction<String> count)
      throws ConditionException {
    List<Triple> patterns = Condition.parse(sparql).patterns().castToList();
    return ConnectedOrder.of(
            patterns,
            (Var variable) -> known.contains(variable.getVarName()),
            pattern -> count.applyAsInt(name(pattern)))
        .stream()
        .map(ConnectedOrderTest::name)
        .toList();
  }

  private static String name(Triple pattern) {
    return Terms.localName(pattern.getPredicate()).orElse("");
  }
}
