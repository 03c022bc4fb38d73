package io.seciot.cli.questions;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.options.SaveOptions;
import io.seciot.cli.options.SignatureOptions;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedVerdict;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code seciot answer}: states what was asked, in somebody's name, and says what it changes. */
@Command(
    name = "answer",
    description = "Answer a question: state the fact in somebody's name and save the model.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot answer product.seciot.json lock/tamperProtection resists",
      "  seciot answer product.seciot.json swd/debugAccess locked --by \"Security team\" \\",
      "    --evidence LAB-17 --date 2026-03-02",
      "  seciot answer product.seciot.json lock/secureBoot on -o answered.seciot.json"
    })
public final class AnswerCommand implements Callable<Integer> {

  private static final int ROOM = 10;

  private static final ImmutableList<String> NOTHING =
      Lists.immutable.of("No finding and no verdict changes by this alone.");

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Parameters(
      index = "1",
      paramLabel = "QUESTION",
      description = "Id of the question as questions prints it, such as lock/secureBoot.")
  private String question = "";

  @Parameters(index = "2", paramLabel = "VALUE", description = "One of the values that it takes.")
  private String value = "";

  @Option(
      names = "--evidence",
      paramLabel = "REF",
      description = "A document or link that shows it.")
  private @Nullable String evidence;

  @Mixin private SignatureOptions signature = new SignatureOptions();

  @Mixin private SaveOptions save = new SaveOptions();

  /** The verb; picocli fills in the rest. */
  public AnswerCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    save.check(model.path());
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Analyst analyst = workbench.analyst(signature.day());
    Analysis before = analyst.analyse(file.model());
    Asked asked = Asked.in(before, question, workbench.knowledge().vocabulary());
    Fact fact = new Fact(value(asked), new Source.Answered(signature.signature(), evidence()));
    Architecture changed =
        new Edits.State(asked.item().id(), asked.property().id(), fact).apply(file.model());
    AnalysisDifference effect = AnalysisDifference.between(before, analyst.analyse(changed));
    save.save(file, changed, terminal);
    terminal.print(text(asked, fact, effect, new Decides(before, null).of(asked.id(), effect)));
    return ExitCode.FINE;
  }

  private Value value(Asked asked) throws ProblemException {
    return StatedValue.of(value, asked.property(), workbench.catalogue())
        .orElseThrow(() ->
            new ProblemException(
                Problem.ofFile(
                    asked.id(),
                    Problem.quote(value) + " is no answer to this question",
                    "Give " + StatedValue.wanted(asked.property()))));
  }

  private @Nullable String evidence() {
    return evidence == null || evidence.isBlank() ? null : evidence.strip();
  }

  private String text(
      Asked asked, Fact fact, AnalysisDifference effect, ImmutableList<ChangedVerdict> decided) {
    Page page = new Page(terminal.style());
    page.labelled(0, ROOM, Ink.FAINT, "Question", Ink.PLAIN, asked.text());
    page.labelled(0, ROOM, Ink.FAINT, "Answer", Ink.STRONG, asked.property().display(fact.value()));
    page.line(ROOM, Ink.FAINT, "Source: " + SourceWords.of(fact.source()));
    Fact earlier = asked.stated();
    if (earlier != null) {
      page.labelled(
          0, ROOM, Ink.FAINT, "Before", Ink.PLAIN, asked.property().display(earlier.value()));
    }
    ImmutableList<String> said =
        new EffectWords(
                effect,
                decided,
                finding -> finding.explanation().title() + " [" + finding.id() + "]")
            .sentences();
    String label = "Effect";
    for (String sentence : said.isEmpty() ? NOTHING : said) {
      page.labelled(0, ROOM, Ink.FAINT, label, Ink.PLAIN, sentence);
      label = "";
    }
    return page.toString();
  }
}
