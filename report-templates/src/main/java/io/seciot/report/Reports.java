package io.seciot.report;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.AtomicFile;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.report.assessment.AssessmentReport;
import io.seciot.report.content.Report;
import io.seciot.report.docx.DocxRenderer;
import io.seciot.report.html.HtmlRenderer;
import io.seciot.report.pdf.PdfRenderer;
import io.seciot.report.statement.StatementReport;
import io.seciot.report.xlsx.XlsxRenderer;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Makes reports.
 *
 * <p>A report is made in two steps: what it says is worked out once as a tree of content, in the
 * order of an editable template; then one renderer a format writes the tree down. A new type of
 * report needs no renderer, a new format needs no type.
 *
 * <p>May be kept and used again, by one thread at a time.
 */
public final class Reports {

  private static final ReportType ASSESSMENT =
      new ReportType(
          "en-303-645",
          "EN 303 645 assessment",
          "Answers every provision of ETSI EN 303 645 with its reason, and lists findings, fixes and"
              + " open questions",
          Lists.immutable.of("v3.1.3", "v2.1.1"));

  /** A report of this type states every requirement of the standard that stands as edition. */
  public static final String STATEMENT = "statement";

  private final AssessmentReport assessment;
  private final StatementReport statement;

  /**
   * @param knowledge that analyses are made with
   */
  public Reports(Knowledge knowledge) {
    this.assessment = new AssessmentReport(knowledge);
    this.statement = new StatementReport(knowledge);
  }

  /** The reports that can be made. */
  public static ImmutableList<ReportType> types() {
    return Lists.immutable.of(ASSESSMENT);
  }

  /**
   * Makes a report and writes it. The file is either wholly the new one or, where something fails
   * or is cancelled, still the old one.
   *
   * @throws ProblemException where the type or edition is not known, or the file cannot be written
   * @throws java.util.concurrent.CancellationException where the progress says so
   */
  public void render(ReportRequest request, Path out, Progress progress) throws ProblemException {
    byte[] content = bytes(request, progress);
    progress.begin("Write the file", 0.98);
    try {
      AtomicFile.write(out, content);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.ofFile(
              out.toString(),
              Message.of(
                  "the report cannot be written ({0}); what was there is unchanged",
                  AtomicFile.reason(e)),
              Message.of(
                  "Check the folder, its permissions, the free space, and whether another program"
                      + " has the file open")));
    }
    progress.step("Done", 1);
  }

  /**
   * Makes a report.
   *
   * @return the bytes of the file
   * @throws ProblemException where the type or edition is not known
   */
  public byte[] bytes(ReportRequest request, Progress progress) throws ProblemException {
    return renderer(request.format()).render(report(request, progress), progress);
  }

  private Report report(ReportRequest request, Progress progress) throws ProblemException {
    return request.type().equals(STATEMENT)
        ? statement.make(request, stated(request))
        : assessment.make(request, verdicts(request), progress);
  }

  private static StandardVerdicts stated(ReportRequest request) throws ProblemException {
    ImmutableList<StandardVerdicts> every = request.analysis().everyStandard();
    StandardVerdicts found =
        every.detect(verdicts -> verdicts.standard().id().equals(request.edition()));
    if (found == null) {
      throw unknown(
          Message.of("there is no standard \"{0}\"", request.edition()),
          every.collect(verdicts -> verdicts.standard().id()));
    }
    return found;
  }

  private static Renderer renderer(ReportFormat format) {
    return switch (format) {
      case DOCX -> new DocxRenderer()::render;
      case PDF -> new PdfRenderer()::render;
      case XLSX -> new XlsxRenderer()::render;
      case HTML -> new HtmlRenderer()::render;
    };
  }

  private static StandardVerdicts verdicts(ReportRequest request) throws ProblemException {
    if (!request.type().equals(ASSESSMENT.id())) {
      throw unknown(
          Message.of("there is no report type \"{0}\"", request.type()),
          types().collect(ReportType::id));
    }
    if (!ASSESSMENT.editions().contains(request.edition())) {
      throw unknown(
          Message.of("there is no edition \"{0}\"", request.edition()), ASSESSMENT.editions());
    }
    String standard = ASSESSMENT.id() + "-" + request.edition();
    return request
        .analysis()
        .standard(standard)
        .orElseThrow(() -> new IllegalArgumentException("The analysis lacks " + standard));
  }

  private static ProblemException unknown(Message reason, ImmutableList<String> known) {
    return new ProblemException(
        Problem.ofFile("", reason, Message.of("Choose one of: {0}", Message.listed(known))));
  }
}
