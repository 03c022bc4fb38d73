package io.seciot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seciot.catalog.Catalogue;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.risk.RiskRegister;
import java.nio.charset.StandardCharsets;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static final Analysis ANALYSIS =
      new Reasoner(Sample.KNOWLEDGE, Catalogue.builtIn()).analyse(Sample.model());

  private final Reports reports = new Reports(Sample.KNOWLEDGE);

  @Test
  void statesTheApplicabilityOfEveryControlAndWhatToKeep() throws Exception {
    String page = html("iso-27001-2022");

    assertThat(page)
        .contains(
            "Statement of Applicability",
            "our own mapping",
            "The organisation decides. Keep the signed agreements on confidentiality.",
            "8.34");
  }

  @Test
  void preparesTheTestsWithTheirTables() throws Exception {
    assertThat(html("ts-103-701"))
        .contains("5.7-1-1", "INCONCLUSIVE", "Not executed", "29-InpVal", "to be written by hand");
  }

  @Test
  void sameAnalysisGivesTheSameBytes() throws Exception {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(reports.bytes(request("cra-annex-i", format), Progress.SILENT))
          .isEqualTo(reports.bytes(request("cra-annex-i", format), Progress.SILENT));
    }
  }

  @Test
  void refusesAStandardThatItDoesNotKnow() {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> html("iso-9001"));

    assertThat(refused.problems().getFirst().reason())
        .isEqualTo("there is no standard \"iso-9001\"");
    assertThat(refused.problems().getFirst().advice()).contains("iso-27001-2022");
  }

  private String html(String standard) throws ProblemException {
    return new String(
        reports.bytes(request(standard, ReportFormat.HTML), Progress.SILENT),
        StandardCharsets.UTF_8);
  }

  private static ReportRequest request(String standard, ReportFormat format) {
    return new ReportRequest(
        Reports.STATEMENT,
        standard,
        ANALYSIS,
        finding -> Lists.immutable.empty(),
        new RiskRegister(Sample.DATE, Lists.immutable.empty()),
        Sample.DATE,
        Sample.HASH,
        format);
  }
}
