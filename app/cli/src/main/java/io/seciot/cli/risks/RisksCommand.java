package io.seciot.cli.risks;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import io.seciot.ontology.risk.RiskRegister;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot risks}: the risk register. */
@Command(
    name = "risks",
    description = "Rate every risk without measures, as it is, and when what is planned is done.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot risks examples/smart-lock.seciot.json",
      "  seciot risks --all --pack our-knowledge product.seciot.yaml",
      "  seciot risks --format json product.seciot.json"
    })
public final class RisksCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--all",
      description = "Show all risks that stated measures keep away, not only the first ten.")
  private boolean all;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public RisksCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Analyst analyst = workbench.analyst(date.day());
    RiskRegister register = analyst.risks(analyst.analyse(file.model()));
    terminal.print(
        switch (format.format()) {
          case JSON -> RisksJson.text(file, register);
          case TEXT -> text(file, register);
        });
    return ExitCode.FINE;
  }

  private String text(ModelFile file, RiskRegister register) {
    Page page = new Page(terminal.style());
    page.ends(
        0, Ink.TITLE, "Risks of " + file.model().product().name(), Ink.FAINT, model.toString());
    new MatrixText(register, page).print();
    new RisksText(register, page).print(all);
    return page.toString();
  }
}
