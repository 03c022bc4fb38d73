package io.seciot.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.risk.RiskAnalyst;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Has an independent validator say whether a report can be archived and read out. */
class PdfConformanceTest {

  @BeforeAll
  static void registerValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void reportWithOneOfEverythingConforms() throws Exception {
    byte[] report =
        new Reports(Sample.KNOWLEDGE).bytes(Sample.request(ReportFormat.PDF), Progress.SILENT);

    assertThat(failures(report, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(failures(report, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void reportOnAnExampleConforms() throws Exception {
    Reasoner reasoner = new Reasoner(Sample.KNOWLEDGE, Catalogue.builtIn());
    Analysis analysis =
        reasoner.analyse(ModelFiles.read(Path.of("../examples/smart-lock.seciot.json")));
    ReportRequest request =
        new ReportRequest(
            "en-303-645",
            "v3.1.3",
            analysis,
            reasoner::remedies,
            new RiskAnalyst(Sample.KNOWLEDGE, Catalogue.builtIn()).register(analysis, Sample.DATE),
            Sample.DATE,
            Sample.HASH,
            ReportFormat.PDF);
    byte[] report = new Reports(Sample.KNOWLEDGE).bytes(request, Progress.SILENT);

    assertThat(failures(report, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(failures(report, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static ImmutableList<String> failures(byte[] report, PDFAFlavour flavour)
      throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(report), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return Lists.immutable
          .withAll(validator.validate(parser).getTestAssertions())
          .select(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .collect(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct();
    }
  }
}
