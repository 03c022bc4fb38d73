package io.seciot.cli.validate;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.ModelArguments;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code seciot validate}: says whether files are sound models, without analysing them. */
@Command(
    name = "validate",
    description = "Check that models are sound and use the words of the vocabulary.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot validate product.seciot.json",
      "  seciot validate --quiet models/*.seciot.yaml",
      "",
      "Exit codes: 0 all sound, 2 otherwise."
    })
public final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArguments models = new ModelArguments();

  /** The verb; picocli fills in the rest. */
  public ValidateCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    int code = ExitCode.FINE;
    for (Path file : models.paths()) {
      if (!isSound(file)) {
        code = ExitCode.WRONG_USE;
      }
    }
    return code;
  }

  private boolean isSound(Path file) {
    try {
      Architecture model = workbench.open(file).model();
      ImmutableList<Notice> notices =
          VocabularyCheck.of(model, workbench.knowledge(), workbench.catalogue());
      notices.forEach(notice -> terminal.problem(notice.sentence(file.toString())));
      if (notices.isEmpty() && !terminal.isQuiet()) {
        terminal.print(file + ": sound, " + contents(model) + System.lineSeparator());
      }
      return notices.isEmpty();
    } catch (ProblemException e) {
      e.problems().forEach(problem -> terminal.problem(problem.sentence()));
      return false;
    }
  }

  private static String contents(Architecture model) {
    return count(model.elements().size(), "element")
        + ", "
        + count(model.flows().size(), "flow")
        + ", "
        + count(model.dataAssets().size(), "data asset")
        + ", "
        + count(model.views().size(), "view");
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
