package io.seciot.cli.check;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.options.ModelArguments;
import io.seciot.cli.terminal.PageStyle;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.validate.VocabularyCheck;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot check}: finds what is wrong with models and fails where it is bad enough. */
@Command(
    name = "check",
    description = "Find threats, open questions and verdicts, and fail where findings are severe.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot check examples/smart-lock.seciot.json",
      "  seciot check --format json -o analysis.json product.seciot.yaml",
      "  seciot check --coverage --fail-on none examples/smart-lock.seciot.json",
      "  seciot check --fail-on critical --quiet models/*.seciot.json",
      "",
      "Exit codes: 0 below the gate, 1 at or above it, 2 wrong use or unreadable input,",
      "3 a fault of SecIoT, 4 built-in data older than --max-data-age."
    })
public final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArguments models = new ModelArguments();

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "high",
      description =
          "Fail where an open, confirmed finding is this severe: ${COMPLETION-CANDIDATES} "
              + "(default: ${DEFAULT-VALUE}).")
  private Threshold failOn = Threshold.HIGH;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the result to a file instead of the terminal.")
  private @Nullable Path output;

  @Option(
      names = "--all",
      description =
          "Show all questions and possible threats, not only the first, and why of each cell of "
              + "--coverage.")
  private boolean all;

  @Option(
      names = "--coverage",
      description = "Also show each element and flow against the six letters of STRIDE, with why.")
  private boolean coverage;

  @Mixin private DateOption date = new DateOption();

  @Option(
      names = "--max-data-age",
      paramLabel = "DAYS",
      description = "Fail with 4 where built-in data was collected longer ago.")
  private @Nullable Integer maxDataAge;

  /** The verb; picocli fills in the rest. */
  public CheckCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    if (output != null) {
      for (Path file : models.paths()) {
        ModelFile.keepApart(file, output);
      }
    }
    workbench.prepare();
    Gate gate = new Gate(failOn, date.day());
    if (isDataTooOld(gate.date())) {
      return ExitCode.DATA_TOO_OLD;
    }
    MutableList<Checked> results = Lists.mutable.empty();
    int code = ExitCode.FINE;
    for (Path file : models.paths()) {
      try {
        Checked checked = check(workbench.open(file), gate);
        results.add(checked);
        if (gate.stoppedBy(checked.analysis()).notEmpty()) {
          code = Math.max(code, ExitCode.GATE);
        }
      } catch (ProblemException e) {
        e.problems().forEach(problem -> terminal.problem(problem.sentence()));
        code = ExitCode.WRONG_USE;
      }
    }
    if (results.notEmpty()) {
      deliver(results);
    }
    return code;
  }

  private Checked check(ModelFile file, Gate gate) {
    Architecture model = file.model();
    Analyst analyst = workbench.analyst(gate.date());
    Analysis analysis = analyst.analyse(model);
    Checked checked =
        new Checked(
            file,
            analysis,
            analyst,
            analyst.target(analysis),
            coverage ? analyst.coverage(analysis) : null,
            VocabularyCheck.of(model, workbench.knowledge(), workbench.catalogue()),
            workbench.knowledge().vocabulary(),
            gate);
    checked.notices().forEach(notice -> terminal.note("Note: " + notice.sentence(checked.file())));
    return checked;
  }

  private void deliver(MutableList<Checked> results) throws ProblemException {
    PageStyle style = output == null ? terminal.style() : PageStyle.FILE;
    String text =
        switch (format.format()) {
          case JSON -> ResultJson.of(results.toImmutable());
          case TEXT ->
              results
                  .collect(result -> text(result, style))
                  .makeString(terminal.isQuiet() ? "" : "\n\n");
        };
    if (output == null) {
      terminal.print(text);
    } else {
      ModelFile.write(output, text.getBytes(StandardCharsets.UTF_8));
      terminal.note("Written to " + output + ".");
    }
  }

  private String text(Checked result, PageStyle style) {
    return terminal.isQuiet() ? CheckText.brief(result, style) : CheckText.of(result, style, all);
  }

  private boolean isDataTooOld(LocalDate today) {
    if (maxDataAge == null) {
      return false;
    }
    LocalDate collected = workbench.catalogue().collected();
    boolean old = collected.plusDays(maxDataAge).isBefore(today);
    if (old) {
      terminal.problem(
          "The built-in catalogue was collected on "
              + collected
              + ", more than "
              + maxDataAge
              + " days ago. Install a newer SecIoT or allow older data.");
    }
    return old;
  }
}
