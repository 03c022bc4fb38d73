package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private final Reasoner reasoner = new Reasoner(BuiltInKnowledge.load(), Catalogue.builtIn());
  private final Architecture model =
      Architecture.of(Product.named("Meter"))
          .with(Element.of("meter", "sensor", "Meter"))
          .with(Element.of("swd", "debug-port", "SWD pads").withParent("meter"));
  private final Analysis asked = reasoner.analyse(model);
  private final Answers answers = new Answers(asked, reasoner::analyse);

  @Test
  void triesEveryChoice() {
    ImmutableList<Answers.Tried> tried = answers.to(question("swd/debugAccess"));

    assertThat(tried.collect(Answers.Tried::value))
        .containsExactly(Value.of("locked"), Value.of("password"), Value.of("open"));
    assertThat(tried.getFirst().effect().findings().gone().collect(Finding::id))
        .containsExactly("open-debug-port@swd");
    assertThat(tried.getLast().effect().findings().confirmed().collect(Finding::id))
        .containsExactly("open-debug-port@swd");
  }

  @Test
  void namesProvisionsThatAnAnswerDecides() {
    Answers.Tried best = answers.to(question("product/securityMonitoring")).getFirst();

    assertThat(best.effect().verdicts())
        .anySatisfy(decided -> {
          assertThat(decided.provision().id()).isEqualTo("5.2-3");
          assertThat(decided.before()).isEqualTo(Verdict.OPEN);
          assertThat(decided.after()).isEqualTo(Verdict.MET);
        });
  }

  @Test
  void foretellsWhatAnsweringDoes() {
    Question question = question("swd/debugAccess");
    ImmutableList<String> foretold =
        answers.to(question).getLast().effect().findings().confirmed().collect(Finding::id);
    Element answered = model.element("swd").orElseThrow();

    Analysis after =
        reasoner.analyse(
            model.with(
                answered.withProfile(
                    answered.profile().withFact("debugAccess", Fact.drawn("open")))));

    assertThat(after.findings().collect(Finding::id)).containsAll(foretold);
  }

  private Question question(String id) {
    return asked.questions().detectOptional(q -> q.id().equals(id)).orElseThrow();
  }
}
