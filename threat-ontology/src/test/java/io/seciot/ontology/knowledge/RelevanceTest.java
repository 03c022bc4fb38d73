package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueType;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelevanceTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final Relevance RELEVANCE = Relevance.of(KNOWLEDGE, Catalogue.builtIn());
  private static final Flow FLOW = Flow.of("call", "Call", "app", "api");

  @Test
  void asksOfPairingOnlyWherePairingExists() {
    assertThat(shown(over("ble"))).contains("pairing");
    assertThat(shown(over("https"))).doesNotContain("pairing");
    assertThat(shown(FLOW)).doesNotContain("pairing");
  }

  @Test
  void alwaysShowsTheProtocolAndWhatStandardsRead() {
    assertThat(shown(FLOW)).contains("protocol", "encryption");
    assertThat(shown(over("ble"))).contains("protocol", "encryption");
  }

  @Test
  void neverHidesWhatIsStated() {
    Item odd =
        over("https")
            .withProfile(over("https").profile().withFact("pairing", Fact.drawn("passkey")));

    assertThat(shown(odd)).contains("pairing");
  }

  @Test
  void hidesNothingOfElements() {
    Element device = Element.of("lock", "lock", "Lock");

    assertThat(shown(device)).hasSize(KNOWLEDGE.vocabulary().propertiesOf(device.kind()).size());
  }

  @Test
  void everyPropertyOfAFlowMattersForSomeProtocol() {
    List<String> all =
        KNOWLEDGE.vocabulary().propertiesOf(Flow.KIND).collect(Property::id).castToList();
    List<String> seen =
        Catalogue.builtIn()
            .ofType(CatalogueType.PROTOCOL)
            .flatCollect(entry -> shown(over(entry.id())))
            .distinct()
            .castToList();

    assertThat(seen).containsAll(all);
  }

  private static Flow over(String protocol) {
    return FLOW.withProfile(FLOW.profile().withFact("protocol", Fact.drawn(protocol)));
  }

  private static List<String> shown(Item item) {
    return RELEVANCE.propertiesOf(item).collect(Property::id).castToList();
  }
}
