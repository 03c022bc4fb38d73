package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.Signature;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** A decision that has expired closes nothing, wherever somebody looks. */
class ExpiredDecisionTest {

  private static final LocalDate EXPIRY = LocalDate.of(2026, 6, 1);
  private static final String FINDING = "open-debug-port@swd";

  private final Reasoner reasoner = new Reasoner(BuiltInKnowledge.load(), Catalogue.builtIn());

  @Test
  void opensTheFindingOnTheDay() {
    assertThat(finding(EXPIRY.minusDays(1)).isOpen()).isFalse();
    assertThat(finding(EXPIRY).isOpen()).isTrue();
    assertThat(finding(EXPIRY).decision()).isNotNull();
  }

  @Test
  void breaksProvisionsAgain() {
    assertThat(broken(EXPIRY.minusDays(1))).isEmpty();
    assertThat(broken(EXPIRY)).isNotEmpty();
  }

  private Finding finding(LocalDate day) {
    return reasoner.analyse(accepted(), day).finding(FINDING).orElseThrow();
  }

  private ImmutableList<String> broken(LocalDate day) {
    Analysis analysis = reasoner.analyse(accepted(), day);
    return analysis
        .standards()
        .flatCollect(standard -> standard.provisions())
        .select(verdict -> verdict.findings().contains(FINDING))
        .collect((ProvisionVerdict verdict) -> verdict.provision().id());
  }

  private static Architecture accepted() {
    Profile swd = Profile.of("swd", "SWD").withFact("debugAccess", Fact.drawn("open"));
    Architecture model =
        Architecture.of(Product.named("Lock"))
            .with(
                new Element(Profile.of("lock", "Lock"), "lock", null, SortedSets.immutable.empty()))
            .with(new Element(swd, "debug-port", "lock", SortedSets.immutable.empty()));
    Signature signature = new Signature("Reviewer", LocalDate.of(2026, 1, 2));
    return new Edits.Decide(
            new Decision(
                FINDING,
                Decision.Status.ACCEPTED,
                signature,
                "Glued shut",
                null,
                EXPIRY,
                Extras.NONE))
        .apply(model);
  }
}
