package io.seciot.ontology.risk;

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
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RiskAnalystTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final String FINDING = "open-debug-port@swd";

  private final RiskAnalyst analyst = new RiskAnalyst(KNOWLEDGE, Catalogue.builtIn());

  @Test
  void leavesWhatIsThereWhereNothingIsPlanned() {
    RiskRow row = row(register(open()), FINDING);

    assertThat(row.present()).isNotNull().isEqualTo(row.inherent()).isEqualTo(row.residual());
    assertThat(row.planned()).isEmpty();
  }

  @Test
  void lowersOnlyTheResidualRiskByAPlan() {
    RiskRow row = row(register(planned(null)), FINDING);

    assertThat(row.residual()).isNull();
    assertThat(row.present()).isEqualTo(row(register(open()), FINDING).present());
    assertThat(row.planned().collect(measure -> measure.id())).containsExactly("lock-debug-port");
  }

  @Test
  void countsInEachState() {
    RiskRegister register = register(planned(null));
    Severity severity = row(register, FINDING).finding().severity();

    assertThat(register.count(RiskState.INHERENT, severity)).isPositive();
    assertThat(register.count(RiskState.PRESENT)).isEqualTo(register.count(RiskState.RESIDUAL) + 1);
  }

  @Test
  void knowsNoPlanThatHasExpired() {
    assertThat(row(register(planned(DAY)), FINDING).residual()).isNotNull();
    assertThat(row(register(planned(DAY.plusDays(1))), FINDING).residual()).isNull();
  }

  @Test
  void keepsPlansOutOfTheOrdinaryAnalysis() {
    Analysis without = analyse(decided(Decision.Status.IN_PROGRESS, null));
    Analysis with = analyse(planned(null));

    assertThat(with.findings().collect(Finding::id))
        .isEqualTo(without.findings().collect(Finding::id));
    assertThat(with.findings().collect(Finding::risk))
        .isEqualTo(without.findings().collect(Finding::risk));
    assertThat(with.standards()).isEqualTo(without.standards());
    assertThat(with.questions()).isEqualTo(without.questions());
  }

  @Test
  void namesTheStatedMeasureThatKeepsARiskAway() {
    Source source = new Source.Answered(new Signature("Firmware lead", DAY), "Lab note 4");
    Architecture locked =
        new Edits.State("swd", "debugAccess", new Fact(Value.of("locked"), source)).apply(open());

    RiskRow row = row(register(locked), FINDING);

    assertThat(row.isTreated()).isTrue();
    assertThat(row.inherent()).isEqualTo(row(register(open()), FINDING).present());
    assertThat(row.residual()).isNull();
    assertThat(row.inPlace().collect(measure -> measure.fact().source())).containsExactly(source);
  }

  @Test
  void leavesOutOfTotalsWhatDoesNotApply() {
    RiskRegister before = register(open());
    RiskRegister after = register(decided(Decision.Status.NOT_APPLICABLE, null));

    assertThat(after.count(RiskState.PRESENT)).isEqualTo(before.count(RiskState.PRESENT) - 1);
    assertThat(row(after, FINDING).isDismissed()).isTrue();
  }

  @Test
  void neverPlansWorseThanWhatIsStated() {
    Architecture plain = open().with(keysIn("plain-flash"));
    Finding finding = analyse(plain).finding("keys-in-plain-flash@lock").orElseThrow();
    var plans =
        Lists.immutable.of(
            new PlannedWork(
                finding,
                decided(Decision.Status.IN_PROGRESS, null).decisions().get(FINDING),
                Lists.immutable.of(KNOWLEDGE.countermeasures().get("keys-in-encrypted-flash"))));
    Architecture better = open().with(keysIn("secure-element"));

    assertThat(keyStorage(Target.model(plain, plans, KNOWLEDGE))).isEqualTo("encrypted-flash");
    assertThat(keyStorage(Target.model(better, plans, KNOWLEDGE))).isEqualTo("secure-element");
  }

  private static String keyStorage(Architecture model) {
    return model.items().get("lock").facts().get("keyStorage").value().toString();
  }

  private static Element keysIn(String storage) {
    Profile lock = Profile.of("lock", "Lock").withFact("keyStorage", Fact.drawn(storage));
    return new Element(lock, "lock", null, SortedSets.immutable.empty());
  }

  private RiskRegister register(Architecture model) {
    return analyst.register(analyse(model), DAY);
  }

  private static RiskRow row(RiskRegister register, String id) {
    return register.rows().detectOptional(row -> row.id().equals(id)).orElseThrow();
  }

  private static Analysis analyse(Architecture model) {
    return new Reasoner(KNOWLEDGE, Catalogue.builtIn()).analyse(model, DAY);
  }

  private static Architecture planned(@Nullable LocalDate expires) {
    Architecture model = decided(Decision.Status.IN_PROGRESS, expires);
    Decision decision = model.decisions().get(FINDING);
    return new Edits.Decide(decision.withMeasures(SortedSets.immutable.of("lock-debug-port")))
        .apply(model);
  }

  private static Architecture decided(Decision.Status status, @Nullable LocalDate expires) {
    Signature signature = new Signature("Reviewer", DAY);
    return new Edits.Decide(
            new Decision(FINDING, status, signature, "Agreed", null, expires, Extras.NONE))
        .apply(open());
  }

  private static Architecture open() {
    Profile swd = Profile.of("swd", "SWD").withFact("debugAccess", Fact.drawn("open"));
    return Architecture.of(Product.named("Lock"))
        .with(new Element(Profile.of("lock", "Lock"), "lock", null, SortedSets.immutable.empty()))
        .with(new Element(swd, "debug-port", "lock", SortedSets.immutable.empty()));
  }
}
