package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import org.junit.jupiter.api.Test;

/** A proof is read by people: what was looked for in vain is told once for each thing. */
class ProofTest {

  @Test
  void namesAnElementOnceForAllThatItIsNot() {
    Element service = Element.of("sign-in", "identity-provider", "Sign-in");
    Architecture model =
        Architecture.of(Product.named("Lock"))
            .with(Element.of("app", "mobile-app", "App"))
            .with(
                service.withProfile(
                    service.profile().withFact("userAuthentication", Fact.drawn("password"))))
            .with(Element.of("net", "internet", "Internet"))
            .with(Flow.of("login", "Log in", "app", "sign-in"));

    Finding finding =
        new Reasoner(BuiltInKnowledge.load(), Catalogue.builtIn())
            .analyse(model)
            .finding("weak-user-login@sign-in")
            .orElseThrow();

    assertThat(finding.explanation().why().collect(Reason::sentence))
        .anySatisfy(sentence ->
            assertThat(sentence)
                .startsWith("Nothing drawn speaks against it: ")
                .containsOnlyOnce("App is no ")
                .containsOnlyOnce("Sign-in is no ")
                .contains("App is no device, part, broker"));
  }
}
