package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.TestGroup.Case;
import io.seciot.ontology.standards.TestGroup.Type;
import io.seciot.ontology.standards.TestPlan.Tested;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * What the tests of a laboratory can be expected to find. A conceptual test judges the design,
 * which a model states; it follows the verdict on its provision. A functional test is never
 * executed here.
 */
final class TestSitting {

  private final TestPlan plan;
  private final StandardVerdicts basis;
  private final ImmutableList<IxitTable> tables;
  private final Phrases phrases;

  /**
   * @param basis the verdicts on the provisions
   * @param tables what a model fills in
   */
  TestSitting(
      TestPlan plan, StandardVerdicts basis, ImmutableList<IxitTable> tables, Phrases phrases) {
    this.plan = plan;
    this.basis = basis;
    this.tables = tables;
    this.phrases = phrases;
  }

  StandardVerdicts verdicts() {
    ImmutableList<ProvisionVerdict> cases = plan.provisions().flatCollect(this::group);
    return new StandardVerdicts(
        new Standard(
            IxitTable.STANDARD,
            plan.title(),
            plan.edition(),
            cases.collect(ProvisionVerdict::provision)),
        cases);
  }

  private ImmutableList<ProvisionVerdict> group(Tested tested) {
    ProvisionVerdict verdict =
        basis.provisions().detect(v -> v.provision().id().equals(tested.provision()));
    ImmutableList<IxitTable> read =
        tables.select(table -> tested.tests().tables().contains(table.id()));
    return tested.tests().cases().collect(test -> decide(test, verdict, read));
  }

  private ProvisionVerdict decide(Case test, ProvisionVerdict of, ImmutableList<IxitTable> read) {
    Provision shown = shown(test, of.provision());
    if (test.type() == Type.FUNCTIONAL) {
      return new ProvisionVerdict(
          shown,
          Verdict.NOT_EXECUTED,
          Lists.immutable.of(Reason.derived(notExecuted(of.verdict()), null)),
          Lists.immutable.empty(),
          Lists.immutable.empty());
    }
    boolean complete = read.allSatisfy(table -> table.questions().isEmpty());
    MutableList<Reason> why = Lists.mutable.of(Reason.derived(expected(test, of, complete), null));
    why.addAllIterable(of.why());
    why.addAllIterable(read.collect(table -> Reason.derived(read(table), null)));
    return new ProvisionVerdict(
        shown,
        verdict(test, of.verdict()),
        why.toImmutable(),
        of.verdict() == Verdict.NOT_APPLICABLE
            ? Lists.immutable.empty()
            : Together.once(
                Lists.immutable.of(of.questions()).newWithAll(read.collect(IxitTable::questions))),
        of.findings());
  }

  private Provision shown(Case test, Provision of) {
    return new Provision(
        test.id(),
        new Provision.Section(of.id(), of.title()),
        phrases.say("test.type." + test.type().name().toLowerCase(Locale.ROOT)),
        of.level(),
        new Provision.Texts(
            phrases.say(
                test.type() == Type.FUNCTIONAL ? "test.on-device" : "test.by-design", test.units()),
            "",
            ""));
  }

  private String notExecuted(Verdict of) {
    return of == Verdict.NOT_APPLICABLE
        ? phrases.say("test.not-executed.not-applicable")
        : phrases.say("test.not-executed");
  }

  /** In the words of the standard, and whose word it rests on. */
  private String expected(Case test, ProvisionVerdict of, boolean complete) {
    String design =
        switch (of.verdict()) {
          case MET, NOT_EXECUTED -> phrases.say(complete ? "test.pass" : "test.pass.incomplete");
          case NOT_MET -> phrases.say("test.fail");
          case OPEN -> phrases.say("test.inconclusive");
          case NOT_APPLICABLE -> phrases.say("test.not-applicable");
        };
    return test.type() == Type.BOTH && of.verdict() != Verdict.NOT_APPLICABLE
        ? phrases.say("test.functional-part", design)
        : design;
  }

  private static Verdict verdict(Case test, Verdict of) {
    return switch (of) {
      case MET, NOT_EXECUTED -> test.type() == Type.BOTH ? Verdict.NOT_EXECUTED : Verdict.MET;
      case NOT_MET, OPEN, NOT_APPLICABLE -> of;
    };
  }

  private String read(IxitTable table) {
    return table.entries().isEmpty()
        ? phrases.say("test.reads.nothing", table.id())
        : phrases.say(
            "test.reads",
            table.id(),
            table.entries().size(),
            table.count(IxitTable.State.FROM_MODEL),
            table.count(IxitTable.State.ASKED),
            table.count(IxitTable.State.BY_HAND));
  }
}
