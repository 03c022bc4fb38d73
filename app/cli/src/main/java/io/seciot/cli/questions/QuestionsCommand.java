package io.seciot.cli.questions;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.KnownStandards;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.reasoning.Answers;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot questions}: what is not known, and what each answer would decide. */
@Command(
    name = "questions",
    description = "List open questions, the most useful first, and what each answer decides.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot questions examples/smart-lock.seciot.json",
      "  seciot questions --top 3 examples/smart-lock.seciot.json",
      "  seciot questions --standard cra-annex-i examples/smart-lock.seciot.json",
      "  seciot questions --top all --format json product.seciot.yaml"
    })
public final class QuestionsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      converter = Top.Reader.class,
      description = "How many to show, or all (default: ${DEFAULT-VALUE}).")
  private Top top = new Top(10);

  @Option(
      names = "--standard",
      paramLabel = "ID",
      description = "Only what this standard wants to know, and what an answer decides in it.")
  private @Nullable String standard;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public QuestionsCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Analyst analyst = workbench.analyst(date.day());
    Analysis analysis = analyst.analyse(file.model());
    ImmutableList<Question> open = wanted(analysis);
    ImmutableList<Question> shown = open.take(top.most());
    Answers answers = new Answers(analysis, analyst::analyse);
    Decides decides = new Decides(analysis, standard);
    terminal.print(
        switch (format.format()) {
          case JSON -> new AskedJson(decides, answers).text(file, open.size(), shown);
          case TEXT -> {
            Page page = new Page(terminal.style());
            new AskedText(answers, decides, page)
                .print(
                    new AskedText.Heading(
                        file.model().product().name(), model.toString(), open.size()),
                    shown);
            yield page.toString();
          }
        });
    return ExitCode.FINE;
  }

  private ImmutableList<Question> wanted(Analysis analysis) throws ProblemException {
    ImmutableList<Question> every = analysis.everyQuestion();
    if (standard == null) {
      return every;
    }
    Set<String> asked =
        new HashSet<>(
            KnownStandards.find(analysis.everyStandard(), standard)
                .provisions()
                .flatCollect(ProvisionVerdict::questions)
                .castToList());
    return every.select(question -> asked.contains(question.id()));
  }
}
