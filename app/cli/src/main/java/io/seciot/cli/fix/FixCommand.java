package io.seciot.cli.fix;

import io.seciot.cli.ExitCode;
import io.seciot.cli.check.Gate;
import io.seciot.cli.check.Threshold;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.options.SaveOptions;
import io.seciot.cli.options.SignatureOptions;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Nearest;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.risk.MeasurePlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot fix}: lists what can be done about one finding or all, or plans some of it. */
@Command(
    name = "fix",
    description =
        "List few measures that close all severe findings, or the fixes of one finding, each tried"
            + " on a copy; or plan some.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot fix product.seciot.json",
      "  seciot fix product.seciot.json --finding open-debug-port@swd",
      "  seciot fix product.seciot.json --finding open-debug-port@swd --with lock-debug-port \\",
      "    --by \"Security team\" --ticket SEC-12",
      "",
      "A planned fix states nothing yet: the finding stays until the work is done and answered.",
      "seciot risks shows what will be left then."
    })
public final class FixCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--finding",
      paramLabel = "ID",
      description =
          "Id of the finding as check prints it; without it, few measures that close them all.")
  private @Nullable String findingId;

  @Option(
      names = "--with",
      paramLabel = "COUNTERMEASURE",
      description = "Plan this countermeasure and save the model; repeatable.")
  private List<String> chosen = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "high",
      description =
          "Without --finding: close findings that are this severe or more:"
              + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Threshold failOn = Threshold.HIGH;

  @Option(names = "--ticket", paramLabel = "REF", description = "Where the work is tracked.")
  private @Nullable String ticket;

  @Mixin private SignatureOptions signature = new SignatureOptions();

  @Mixin private SaveOptions save = new SaveOptions();

  /** The verb; picocli fills in the rest. */
  public FixCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    save.check(model.path());
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Analyst analyst = workbench.analyst(signature.day());
    if (findingId == null) {
      listPlan(file, analyst);
      return ExitCode.FINE;
    }
    Finding finding = finding(analyst.analyse(file.model()), findingId);
    ImmutableList<Remedy> remedies = analyst.remedies(finding);
    Page page = new Page(terminal.style());
    FixText text = new FixText(finding, model.toString(), page);
    if (chosen.isEmpty()) {
      text.list(remedies, analyst.smallestSet(finding, remedies));
    } else {
      Plan plan = plan(finding, remedies, analyst);
      Architecture changed = new Edits.Decide(plan.decision()).apply(file.model());
      save.save(file, changed, terminal);
      text.planned(plan);
    }
    terminal.print(page.toString());
    return ExitCode.FINE;
  }

  private Plan plan(Finding finding, ImmutableList<Remedy> remedies, Analyst analyst)
      throws ProblemException {
    MutableList<Remedy> wanted = Lists.mutable.empty();
    for (String id : new LinkedHashSet<>(chosen)) {
      wanted.add(remedy(remedies, id));
    }
    boolean resolves = analyst.resolve(finding, wanted.toImmutable().flatCollect(Remedy::changes));
    return new Plan(finding, wanted.toImmutable(), resolves, signature.signature(), ticket);
  }

  private void listPlan(ModelFile file, Analyst analyst) throws ProblemException {
    if (!chosen.isEmpty()) {
      throw new ProblemException(
          Problem.ofFile(
              "--with", "a measure is planned against a finding", "Name it with --finding"));
    }
    Gate gate = new Gate(failOn, signature.day());
    MeasurePlan plan = analyst.plan(file.model(), gate::stops);
    Page page = new Page(terminal.style());
    new MeasurePlanText(plan, model.toString(), page).print(gate);
    terminal.print(page.toString());
  }

  private Finding finding(Analysis analysis, String id) throws ProblemException {
    return analysis
        .finding(id)
        .orElseThrow(() ->
            new ProblemException(
                Problem.ofFile(
                    Problem.quote(id),
                    "the model has no such finding",
                    Nearest.to(id, analysis.findings().collect(Finding::id))
                        .map(near -> "Did you mean \"" + near + "\"")
                        .orElse("seciot check " + model + " prints the ids of findings"))));
  }

  private static Remedy remedy(ImmutableList<Remedy> remedies, String wanted)
      throws ProblemException {
    return remedies
        .detectOptional(remedy -> remedy.countermeasure().id().equals(wanted))
        .orElseThrow(() ->
            new ProblemException(
                Problem.ofFile(
                    Problem.quote(wanted),
                    "this is no countermeasure for the finding",
                    remedies.isEmpty()
                        ? "None is known"
                        : "Choose one of "
                            + remedies.collect(r -> r.countermeasure().id()).makeString(", "))));
  }
}
