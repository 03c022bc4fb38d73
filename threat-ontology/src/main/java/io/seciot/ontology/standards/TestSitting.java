package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.TestGroup.Case;
import io.seciot.ontology.standards.TestGroup.Type;
import io.seciot.ontology.standards.TestPlan.Tested;
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

  /**
   * @param basis the verdicts on the provisions
   * @param tables what a model fills in
   */
  TestSitting(TestPlan plan, StandardVerdicts basis, ImmutableList<IxitTable> tables) {
    this.plan = plan;
    this.basis = basis;
    this.tables = tables;
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

  private static ProvisionVerdict decide(
      Case test, ProvisionVerdict of, ImmutableList<IxitTable> read) {
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

  private static Provision shown(Case test, Provision of) {
    return new Provision(
        test.id(),
        new Provision.Section(of.id(), of.title()),
        test.type().word(),
        of.level(),
        new Provision.Texts(
            (test.type() == Type.FUNCTIONAL ? "Try on the device: " : "Judge the design: ")
                + test.units()
                + (test.units() == 1 ? " test unit" : " test units"),
            "",
            ""));
  }

  private static String notExecuted(Verdict of) {
    return of == Verdict.NOT_APPLICABLE
        ? "Not executed; the provision does not apply"
        : "Not executed: it needs the real device";
  }

  /** In the words of the standard, and whose word it rests on. */
  private static String expected(Case test, ProvisionVerdict of, boolean complete) {
    String design =
        switch (of.verdict()) {
          case MET, NOT_EXECUTED ->
              complete
                  ? "PASS expected by the stated design"
                  : "PASS expected by the stated design, once the open entries of the IXIT are"
                      + " filled in";
          case NOT_MET -> "FAIL expected by the stated design";
          case OPEN -> "INCONCLUSIVE: something that the test reads is not stated";
          case NOT_APPLICABLE -> "Not applicable, as the provision";
        };
    return test.type() == Type.BOTH && of.verdict() != Verdict.NOT_APPLICABLE
        ? design + "; its functional part is not executed"
        : design;
  }

  private static Verdict verdict(Case test, Verdict of) {
    return switch (of) {
      case MET, NOT_EXECUTED -> test.type() == Type.BOTH ? Verdict.NOT_EXECUTED : Verdict.MET;
      case NOT_MET, OPEN, NOT_APPLICABLE -> of;
    };
  }

  private static String read(IxitTable table) {
    if (table.entries().isEmpty()) {
      return "Reads IXIT " + table.id() + ": nothing that belongs in it is drawn";
    }
    return "Reads IXIT "
        + table.id()
        + ": "
        + table.entries().size()
        + (table.entries().size() == 1 ? " entry" : " entries")
        + "; values from the model "
        + table.count(IxitTable.State.FROM_MODEL)
        + ", still to ask "
        + table.count(IxitTable.State.ASKED)
        + ", to write by hand "
        + table.count(IxitTable.State.BY_HAND);
  }
}
