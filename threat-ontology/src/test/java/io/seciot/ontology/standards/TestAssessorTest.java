package io.seciot.ontology.standards;

import static io.seciot.ontology.standards.Drawing.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Source;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.IxitTable.Cell;
import io.seciot.ontology.analysis.IxitTable.State;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class TestAssessorTest {

  private static final TestAssessor TESTS = new TestAssessor(Drawing.ASSESSMENT);
  private static final Drawing FULL = Drawing.fulfilsEverything();

  @Test
  void carriesEveryTestCaseAndTableOfTheStandard() {
    StandardVerdicts verdicts = verdicts(FULL);

    assertThat(verdicts.provisions()).hasSize(132);
    assertThat(verdicts.provisions().count(v -> v.provision().status().equals("conceptual")))
        .isEqualTo(73);
    assertThat(verdicts.provisions().count(v -> v.provision().status().equals("functional")))
        .isEqualTo(58);
    assertThat(TESTS.fill(FULL)).hasSize(29);
  }

  @Test
  void neverExecutesAFunctionalTest() {
    assertThat(verdicts(FULL).provisions().castToList())
        .filteredOn(verdict -> verdict.provision().status().equals("functional"))
        .allSatisfy(verdict -> {
          assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_EXECUTED);
          assertThat(verdict.why().getFirst().sentence()).startsWith("Not executed");
        });
  }

  @Test
  void expectsAPassOfADesignThatMeetsTheProvision() {
    ProvisionVerdict verdict = verdict(FULL, "5.7-1-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.MET);
    assertThat(first(verdict)).startsWith("PASS expected by the stated design");
    assertThat(verdict.why().getLast().sentence()).startsWith("Reads IXIT 20-SecBoot: ");
  }

  @Test
  void expectsAFailWhereTheDesignBreaksTheProvision() {
    ProvisionVerdict verdict = verdict(FULL.with("camera", "secureBoot", "off"), "5.7-1-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(first(verdict)).isEqualTo("FAIL expected by the stated design");
  }

  @Test
  void isInconclusiveWithTheQuestionWhileAFactIsMissing() {
    ProvisionVerdict verdict = verdict(FULL.without("camera", "secureBoot"), "5.7-1-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(first(verdict)).startsWith("INCONCLUSIVE");
    assertThat(verdict.questions().castToList()).contains("camera/secureBoot");
  }

  @Test
  void leavesTheFunctionalPartOfAMixedTestOpenToTheLaboratory() {
    ProvisionVerdict verdict = verdict(FULL, "5.3-10-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_EXECUTED);
    assertThat(first(verdict)).contains("PASS expected", "its functional part is not executed");
  }

  @Test
  void fillsATableFromTheModelAndAsksForTheRest() {
    Drawing unsure = FULL.without("camera", "secureBoot");

    assertThat(cell(FULL, "20-SecBoot", "camera", "Security Guarantees"))
        .isEqualTo(
            new Cell(
                "Security Guarantees", "On: changed software does not start", Source.DRAWN, null));
    assertThat(cell(unsure, "20-SecBoot", "camera", "Security Guarantees"))
        .isEqualTo(new Cell("Security Guarantees", "", null, "camera/secureBoot"));
    assertThat(cell(FULL, "20-SecBoot", "camera", "Notification Functionality").state())
        .isEqualTo(State.BY_HAND);
  }

  @Test
  void takesWhatIsStatedOfTheProductWhereTheItemCannotHaveIt() {
    assertThat(cell(FULL, "29-InpVal", "product", "Description").state())
        .isEqualTo(State.FROM_MODEL);
  }

  private static Cell cell(Drawing drawing, String table, String item, String field) {
    IxitTable filled = TESTS.fill(drawing).detect(one -> one.id().equals(table));
    return filled
        .entries()
        .detect(entry -> entry.item().equals(item))
        .cells()
        .detect(cell -> cell.field().equals(field));
  }

  private static String first(ProvisionVerdict verdict) {
    return verdict.why().getFirst().sentence();
  }

  private static ProvisionVerdict verdict(Drawing drawing, String test) {
    return verdicts(drawing).provisions().detect(v -> v.provision().id().equals(test));
  }

  private static StandardVerdicts verdicts(Drawing drawing) {
    ImmutableList<IxitTable> tables = TESTS.fill(drawing);
    return TESTS.assess(drawing.verdicts(NEW, Map.of()), tables);
  }
}
