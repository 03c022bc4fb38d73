package io.seciot.cli.report;

import io.seciot.cli.ExitCode;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code seciot report}: a document about a model. */
@Command(
    name = "report",
    description = "Write an assessment as DOCX, PDF, XLSX or HTML.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot report examples/smart-lock.seciot.json --to pdf -o assessment.pdf",
      "  seciot report product.seciot.json --type en-303-645 --edition v2.1.1 -o ics.xlsx",
      "",
      "A report prepares an assessment and does not replace one."
    })
public final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Parameters(paramLabel = "MODEL", description = "The model (.seciot.json, .seciot.yaml).")
  private Path model = Path.of("");

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
      names = "--to",
      paramLabel = "FORMAT",
      description = "docx, pdf, xlsx or html (default: what the file's name ends in).")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The document.")
  private Path output = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The date on the document (default: today).")
  private @Nullable LocalDate date;

  /** The verb; picocli fills in the rest. */
  public ReportCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    ReportType wanted = type();
    ReportFormat into = format();
    workbench.prepare();
    ModelFile file = ModelFile.read(model);
    Analyst analyst = workbench.analyst();
    Analysis analysis = analyst.analyse(file.model());
    ReportRequest request =
        new ReportRequest(
            wanted.id(),
            edition == null ? wanted.defaultEdition() : edition,
            analysis,
            analyst::remedies,
            date == null ? LocalDate.now() : date,
            file.sha256(),
            into);
    new Reports(workbench.knowledge()).render(request, output, Progress.SILENT);
    terminal.note("Written to " + output + ".");
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

  private ReportFormat format() throws ProblemException {
    String name = output.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String asked = format == null ? ending : format;
    Optional<ReportFormat> found = ReportFormat.named(asked);
    return found.orElseThrow(() ->
        problem(
            format == null ? name : "--to",
            "\"" + asked + "\" is no format of a report",
            "Use docx, pdf, xlsx or html"));
  }

  private static ProblemException problem(String place, String reason, String advice) {
    return new ProblemException(Problem.ofFile(place, reason, advice));
  }
}
