package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.condition.Terms;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class FactGraphTest {

  private static final List<Node> SUBJECTS = nodes("lock", "phone", "cloud", "hub");
  private static final List<Node> PREDICATES = nodes("encryption", "kind", "unknown");
  private static final List<Node> OBJECTS =
      List.of(
          NodeFactory.createLiteralString("none"),
          NodeFactory.createLiteralString("strong"),
          Terms.flag(true),
          Terms.property("lock"));

  private final Random random = new Random(7);

  @Test
  void answersAsAnyOtherGraphDoesAfterAddingAndRemoving() {
    FactGraph ours = new FactGraph();
    Graph other = GraphMemFactory.createDefaultGraphSameTerm();
    for (int step = 0; step < 2_000; step++) {
      Triple triple = Triple.create(any(SUBJECTS), any(PREDICATES), any(OBJECTS));
      if (random.nextInt(5) < 3) {
        ours.add(triple);
        other.add(triple);
      } else {
        ours.delete(triple);
        other.delete(triple);
      }
      Triple asked = Triple.create(orAny(SUBJECTS), orAny(PREDICATES), orAny(OBJECTS));
      assertThat(ours.find(asked).toList())
          .as("%s", asked)
          .containsExactlyInAnyOrderElementsOf(other.find(asked).toList());
      assertThat(ours.contains(asked)).isEqualTo(other.contains(asked));
      assertThat(ours.size()).isEqualTo(other.size());
    }
  }

  @Test
  void countsWhatFits() {
    FactGraph graph = new FactGraph();
    Node encryption = PREDICATES.getFirst();
    SUBJECTS.forEach(subject -> graph.add(Triple.create(subject, encryption, OBJECTS.getFirst())));
    graph.add(Triple.create(SUBJECTS.getFirst(), encryption, OBJECTS.get(1)));
    graph.delete(Triple.create(SUBJECTS.getLast(), encryption, OBJECTS.getFirst()));

    assertThat(graph.count(encryption)).isEqualTo(4);
    assertThat(graph.count(encryption, OBJECTS.getFirst())).isEqualTo(3);
    assertThat(graph.count(PREDICATES.getLast())).isZero();
  }

  private static List<Node> nodes(String... names) {
    return List.of(names).stream().map(Terms::property).toList();
  }

  private Node any(List<Node> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private Node orAny(List<Node> nodes) {
    return random.nextBoolean() ? Node.ANY : any(nodes);
  }
}
