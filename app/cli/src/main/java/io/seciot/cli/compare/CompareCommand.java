package io.seciot.cli.compare;

import io.seciot.cli.ExitCode;
import io.seciot.cli.check.Gate;
import io.seciot.cli.check.Threshold;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.comparison.AnalysisDifference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seciot compare}: what a reviewer wants to know of two versions of a model. */
@Command(
    name = "compare",
    description = "Say what differs between two versions of a model, and what that means.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot compare examples/smart-lock.seciot.json examples/smart-lock-hardened.seciot.json",
      "  seciot compare --fail-on-new high released.seciot.json product.seciot.json",
      "  seciot compare --revision main product.seciot.json",
      "  seciot compare --format json old.seciot.yaml new.seciot.yaml",
      "",
      "Exit codes: 0 no new finding reaches the gate, 1 one does, 2 wrong use or unreadable input."
    })
public final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Parameters(
      arity = "1..2",
      paramLabel = "MODEL",
      description = "The earlier and the later version; with --revision the model alone.")
  private List<Path> models = new ArrayList<>();

  @Option(
      names = "--revision",
      paramLabel = "REV",
      description =
          "Compare with what the model was in this revision of its git repository: a branch, a "
              + "tag, a commit, HEAD~2.")
  private @Nullable String revision;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--fail-on-new",
      paramLabel = "SEVERITY",
      defaultValue = "none",
      description =
          "Fail where an open, confirmed finding is this severe and was not so before: "
              + "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Threshold failOnNew = Threshold.NONE;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public CompareCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  /** Two versions of a model, and what their analyses say otherwise. */
  record Compared(
      ModelFile before, ModelFile after, AnalysisDifference difference, Stopping stopping) {}

  /**
   * What the gate says.
   *
   * @param findings those that reach the gate now and did not before
   */
  record Stopping(Threshold threshold, ImmutableList<Finding> findings) {}

  @Override
  public Integer call() throws ProblemException {
    workbench.prepare();
    ModelFile before = before();
    Analysis earlier = workbench.analyst(date.day()).analyse(before.model());
    ModelFile after = workbench.open(models.getLast());
    Analysis later = workbench.analyst(date.day()).analyse(after.model());
    Compared compared =
        new Compared(
            before, after, AnalysisDifference.between(earlier, later), stopping(earlier, later));
    terminal.print(
        switch (format.format()) {
          case JSON -> CompareJson.text(compared);
          case TEXT -> text(compared);
        });
    return compared.stopping().findings().isEmpty() ? ExitCode.FINE : ExitCode.GATE;
  }

  /** What was committed is read with the packs that it named then, as far as they are there. */
  private ModelFile before() throws ProblemException {
    boolean one = models.size() == 1;
    if (one != (revision != null)) {
      throw new ParameterException(
          spec.commandLine(),
          one
              ? "Give two models, or --revision REV and one."
              : "Give one model with --revision; it is compared with what it was.");
    }
    return revision == null
        ? workbench.open(models.getFirst())
        : workbench.open(models.getFirst(), revision);
  }

  private Stopping stopping(Analysis before, Analysis after) {
    Gate gate = new Gate(failOnNew, date.day());
    Set<String> reached = new HashSet<>(gate.stoppedBy(before).collect(Finding::id).castToList());
    return new Stopping(
        failOnNew, gate.stoppedBy(after).reject(finding -> reached.contains(finding.id())));
  }

  private String text(Compared compared) {
    Page page = new Page(terminal.style());
    new CompareText(compared, workbench.knowledge().vocabulary(), page).print();
    return page.toString();
  }
}
