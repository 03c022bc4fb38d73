package io.seciot.cli.explain;

import io.seciot.cli.ExitCode;
import io.seciot.cli.check.Checked;
import io.seciot.cli.check.Gate;
import io.seciot.cli.check.Threshold;
import io.seciot.cli.knowledge.WordList;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Nearest;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code seciot explain}: everything about a threat, or why a finding holds. */
@Command(
    name = "explain",
    description = "Explain a threat, or why a finding holds and what can be done.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot explain open-debug-port",
      "  seciot explain open-debug-port examples/smart-lock.seciot.json",
      "  seciot explain open-debug-port@swd examples/smart-lock.seciot.json"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Parameters(
      index = "0",
      paramLabel = "THREAT-OR-FINDING",
      description = "Id of a threat, or of a finding as check prints it.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "MODEL",
      description = "The model (.seciot.json, .seciot.yaml).")
  private @Nullable Path model;

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public ExplainCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    ModelFile file = model == null ? null : workbench.open(model);
    String threatId = id.contains("@") ? id.substring(0, id.indexOf('@')) : id;
    Knowledge knowledge = workbench.knowledge();
    Threat threat = knowledge.threat(threatId).orElse(null);
    if (threat == null) {
      throw unknown(
          "there is no threat of this id", threatId, knowledge.threats().collect(Threat::id));
    }
    Page page = new Page(terminal.style());
    if (!id.contains("@")) {
      new ThreatText(threat, knowledge, page).print();
    }
    if (file != null) {
      new TraceText(checked(file), page).print(threat, id);
    } else if (id.contains("@")) {
      throw new ProblemException(
          Problem.ofFile(
              id,
              "a finding belongs to a model",
              "Name the model after it, or give only the threat"));
    }
    if (!terminal.isQuiet()) {
      addWords(knowledge.glossary(), page);
    }
    terminal.print(page.toString());
    return ExitCode.FINE;
  }

  private static void addWords(Glossary glossary, Page page) {
    ImmutableList<Term> terms = glossary.termsIn(Lists.immutable.of(page.words()));
    if (terms.notEmpty()) {
      page.gap().line(0, Ink.STRONG, "Words");
      WordList.print(terms, page);
    }
  }

  private Checked checked(ModelFile file) throws ProblemException {
    Analyst analyst = workbench.analyst(date.day());
    Analysis analysis = analyst.analyse(file.model());
    if (id.contains("@") && analysis.finding(id).isEmpty()) {
      throw unknown("the model has no such finding", id, analysis.findings().collect(Finding::id));
    }
    return new Checked(
        file,
        analysis,
        analyst,
        analyst.target(analysis),
        null,
        Lists.immutable.empty(),
        workbench.knowledge().vocabulary(),
        new Gate(Threshold.HIGH, date.day()));
  }

  private static ProblemException unknown(String reason, String word, ImmutableList<String> known) {
    return new ProblemException(
        Problem.ofFile(
            word,
            reason,
            Nearest.to(word, known)
                .map(near -> "Did you mean \"" + near + "\"")
                .orElse(
                    "seciot check MODEL prints the ids of findings; the part before @ is the threat")));
  }
}
