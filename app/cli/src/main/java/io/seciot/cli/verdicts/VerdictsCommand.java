package io.seciot.cli.verdicts;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.KnownStandards;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.StandardVerdicts;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot verdicts}: each provision of a standard, decided for a model. */
@Command(
    name = "verdicts",
    description = "Say of each provision of a standard whether the drawing meets it, and why.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot verdicts examples/smart-lock.seciot.json",
      "  seciot verdicts examples/smart-lock.seciot.json --standard en-303-645-v3.1.3",
      "  seciot verdicts examples/smart-lock.seciot.json --standard cra-annex-i",
      "  seciot verdicts examples/smart-lock.seciot.json --standard ts-103-701",
      "  seciot verdicts product.seciot.yaml --standard en-303-645-v3.1.3 --format json"
    })
public final class VerdictsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--standard",
      paramLabel = "ID",
      description = "Every provision of this standard; without it the standards and their counts.")
  private @Nullable String standard;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public VerdictsCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Analysis analysis = workbench.analyst(date.day()).analyse(file.model());
    ImmutableList<StandardVerdicts> all = analysis.everyStandard();
    ImmutableList<StandardVerdicts> wanted =
        standard == null ? all : Lists.immutable.of(KnownStandards.find(all, standard));
    terminal.print(
        switch (format.format()) {
          case JSON -> VerdictsJson.text(file, wanted, standard != null, ixit(analysis));
          case TEXT -> text(analysis, wanted);
        });
    return ExitCode.FINE;
  }

  private String text(Analysis analysis, ImmutableList<StandardVerdicts> wanted) {
    Page page = new Page(terminal.style());
    VerdictsText text = new VerdictsText(analysis, page);
    if (standard == null) {
      text.list(wanted, model.toString());
    } else {
      text.print(wanted.getOnly(), model.toString());
      new IxitText(page).print(ixit(analysis));
      text.notice();
    }
    return page.toString();
  }

  /** The tables belong to the tests, and are shown with them. */
  private ImmutableList<IxitTable> ixit(Analysis analysis) {
    return IxitTable.STANDARD.equals(standard)
        ? analysis.further().ixit()
        : Lists.immutable.empty();
  }
}
