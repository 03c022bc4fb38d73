package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.SortedMaps;
import org.junit.jupiter.api.Test;

/** What would only repeat a question is asked, not listed. */
class FoldedFindingsTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final Architecture BARE =
      Architecture.of(Product.named("Lock"))
          .with(Element.of("phone", "phone", "Phone"))
          .with(Element.of("app", "mobile-app", "App"))
          .with(Element.of("api", "api", "API"))
          .with(Flow.of("call", "Call", "app", "api"));

  @Test
  void theWorstStandsForItsItemWhereTheDrawingAloneSpeaks() {
    Analysis analysis = analyse(BARE);

    assertThat(analysis.folded().castToList()).isNotEmpty();
    assertThat(analysis.findingsOn("app").castToList()).hasSize(1);
  }

  @Test
  void theWorstStandsForTheRest() {
    Analysis analysis = analyse(BARE);

    assertThat(analysis.folded().castToList())
        .allSatisfy(folded -> {
          Finding shown =
              analysis.findings().detect(f -> f.focus().id().equals(folded.focus().id()));
          assertThat(shown.severity()).isGreaterThanOrEqualTo(folded.severity());
        });
  }

  @Test
  void questionsNameWhatIsFoldedIntoThem() {
    Analysis analysis = analyse(BARE);

    assertThat(analysis.questions().flatCollect(Question::findings).castToList())
        .containsAll(analysis.folded().collect(Finding::id).castToList());
  }

  @Test
  void twoAreListedWhereAStatedFactSpeaksForThem() {
    Flow call = BARE.flow("call").orElseThrow();
    Architecture named =
        BARE.with(call.withProfile(call.profile().withFact("protocol", Fact.drawn("mqtt"))));

    Analysis analysis = analyse(named);

    assertThat(analysis.findingsOn("call").castToList()).hasSize(2);
  }

  @Test
  void aDecidedOneIsListed() {
    Finding folded = analyse(BARE).folded().getFirst();
    Architecture decided =
        BARE.withDecisions(
            SortedMaps.immutable.of(
                folded.id(),
                new Decision(
                    folded.id(),
                    Decision.Status.IN_PROGRESS,
                    new Signature("Product security", LocalDate.of(2026, 1, 1)),
                    "Being looked into",
                    null,
                    null,
                    Extras.NONE)));

    assertThat(analyse(decided).findings().collect(Finding::id).castToList()).contains(folded.id());
  }

  @Test
  void canBeExplainedAllTheSame() {
    Analysis analysis = analyse(BARE);

    Finding folded = analysis.folded().getFirst();

    assertThat(analysis.finding(folded.id())).hasValue(folded);
  }

  private static Analysis analyse(Architecture model) {
    return new Reasoner(KNOWLEDGE, Catalogue.builtIn()).analyse(model);
  }
}
