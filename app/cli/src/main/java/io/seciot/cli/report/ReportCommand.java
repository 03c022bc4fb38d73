package io.seciot.cli.report;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.options.OutputOption;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Nearest;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.report.Progress;
import io.seciot.report.ReportFormat;
import io.seciot.report.ReportRequest;
import io.seciot.report.ReportType;
import io.seciot.report.Reports;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot report}: a document about a model. */
@Command(
    name = "report",
    description = "Write an assessment as DOCX, PDF, XLSX or HTML.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot report examples/smart-lock.seciot.json --to pdf -o assessment.pdf",
      "  seciot report product.seciot.json --type en-303-645 --edition v2.1.1 -o ics.xlsx",
      "  seciot report product.seciot.json --standard iso-27001-2022 -o applicability.docx",
      "",
      "A report prepares an assessment and does not replace one."
    })
public final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      defaultValue = "en-303-645",
      description = "What to write: en-303-645 (default: ${DEFAULT-VALUE}).")
  private String type = "";

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description = "The standard's edition: v3.1.3, v2.1.1 (default: the newest).")
  private @Nullable String edition;

  @Option(
      names = "--standard",
      paramLabel = "ID",
      description =
          "State every requirement of this standard instead, such as iso-27001-2022 (Statement of"
              + " Applicability), cra-annex-i or ts-103-701.")
  private @Nullable String standard;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "docx, pdf, xlsx or html (default: what the file's name ends in).")
  private @Nullable String format;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public ReportCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    ReportType wanted = type();
    ReportFormat into = format();
    String ofEdition = edition(wanted);
    ModelFile.keepApart(model.path(), output.path());
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Analyst analyst = workbench.analyst(date.day());
    Analysis analysis = analyst.analyse(file.model());
    ReportRequest request =
        new ReportRequest(
            standard == null ? wanted.id() : Reports.STATEMENT,
            standard == null ? ofEdition : standard,
            analysis,
            analyst::remedies,
            analyst.risks(analysis),
            date.day(),
            file.sha256(),
            into);
    new Reports(workbench.knowledge()).render(request, output.path(), Progress.SILENT);
    terminal.note("Written to " + output.path() + ".");
    return ExitCode.FINE;
  }

  private ReportType type() throws ProblemException {
    var ids = Reports.types().collect(ReportType::id);
    return Reports.types()
        .detectOptional(known -> known.id().equals(type))
        .orElseThrow(() ->
            problem(
                "--type",
                "there is no report \"" + type + "\"",
                Nearest.to(type, ids)
                    .map(near -> "Did you mean \"" + near + "\"")
                    .orElse("Use one of " + ids.makeString(", "))));
  }

  private String edition(ReportType wanted) throws ProblemException {
    String chosen = edition == null ? wanted.defaultEdition() : edition;
    if (!wanted.editions().contains(chosen)) {
      throw problem(
          "--edition",
          "there is no edition \"" + chosen + "\"",
          "Use one of " + wanted.editions().makeString(", "));
    }
    return chosen;
  }

  private ReportFormat format() throws ProblemException {
    if (format == null && output.ending().isEmpty()) {
      throw problem(
          output.path().toString(),
          "the name does not say in which format",
          "End it in .docx, .pdf, .xlsx or .html, or name the format with --to");
    }
    String asked = format == null ? output.ending() : format;
    Optional<ReportFormat> found = ReportFormat.named(asked);
    return found.orElseThrow(() ->
        problem(
            format == null ? output.path().toString() : "--to",
            "\"" + asked + "\" is no format of a report",
            "Use docx, pdf, xlsx or html"));
  }

  private static ProblemException problem(String place, String reason, String advice) {
    return new ProblemException(Problem.ofFile(place, reason, advice));
  }
}
