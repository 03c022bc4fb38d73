package io.seciot.cli;

import io.seciot.cli.check.CheckCommand;
import io.seciot.cli.compare.CompareCommand;
import io.seciot.cli.draw.DrawCommand;
import io.seciot.cli.exchange.ImportCommand;
import io.seciot.cli.explain.ExplainCommand;
import io.seciot.cli.fix.FixCommand;
import io.seciot.cli.knowledge.KnowledgeCheckCommand;
import io.seciot.cli.knowledge.KnowledgeCommand;
import io.seciot.cli.knowledge.KnowledgeDiffCommand;
import io.seciot.cli.knowledge.WordsCommand;
import io.seciot.cli.merge.MergeCommand;
import io.seciot.cli.paths.PathsCommand;
import io.seciot.cli.questions.AnswerCommand;
import io.seciot.cli.questions.QuestionsCommand;
import io.seciot.cli.report.ReportCommand;
import io.seciot.cli.risks.RisksCommand;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.validate.ValidateCommand;
import io.seciot.cli.verdicts.VerdictsCommand;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** All verbs, and what happens when one of them fails. */
public final class Verbs {

  private static final int HELP_WIDTH = 100;

  private final Terminal terminal;
  private final Workbench workbench;
  private final Seciot seciot;
  private final CommandLine line;

  /** The verbs, working with what is given. */
  public Verbs(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.seciot = new Seciot(terminal);
    this.workbench = workbench;
    this.line =
        new CommandLine(seciot)
            .addSubcommand(new CheckCommand(terminal, workbench))
            .addSubcommand(new RisksCommand(terminal, workbench))
            .addSubcommand(new PathsCommand(terminal, workbench))
            .addSubcommand(new ReportCommand(terminal, workbench))
            .addSubcommand(new ExplainCommand(terminal, workbench))
            .addSubcommand(new QuestionsCommand(terminal, workbench))
            .addSubcommand(new AnswerCommand(terminal, workbench))
            .addSubcommand(new FixCommand(terminal, workbench))
            .addSubcommand(new VerdictsCommand(terminal, workbench))
            .addSubcommand(new CompareCommand(terminal, workbench))
            .addSubcommand(new MergeCommand(terminal))
            .addSubcommand(new DrawCommand(terminal, workbench))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new ValidateCommand(terminal, workbench))
            .addSubcommand(
                new CommandLine(new KnowledgeCommand())
                    .addSubcommand(new KnowledgeCheckCommand(terminal, workbench))
                    .addSubcommand(new KnowledgeDiffCommand(terminal, workbench))
                    .addSubcommand(new WordsCommand(terminal, workbench)))
            .addSubcommand(new DesktopCommand())
            .addSubcommand(new CompletionCommand(terminal))
            .setOut(terminal.out())
            .setErr(terminal.notes())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(Math.min(terminal.style().width(), HELP_WIDTH))
            .setExecutionStrategy(this::execute)
            .setParameterExceptionHandler(this::wrongUse)
            .setExecutionExceptionHandler((failure, command, result) -> failed(failure));
  }

  /** Runs the verb that the arguments name and returns the exit code. */
  public int run(String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      terminal.problem("The model needs more memory than there is. Give Java more with -Xmx.");
      return ExitCode.OUR_FAULT;
    } catch (StackOverflowError | LinkageError e) {
      return failed(e);
    }
  }

  private int execute(ParseResult result) {
    Ansi colours = terminal.style().coloured() ? Ansi.ON : Ansi.OFF;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colours));
    try {
      workbench.use(seciot.packs());
    } catch (ProblemException e) {
      return failed(e);
    }
    return new RunLast().execute(result);
  }

  private int wrongUse(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    terminal.problem(failure.getMessage() + ".");
    if (!UnmatchedArgumentException.printSuggestions(failure, terminal.notes())) {
      terminal.problem(
          "Try \"" + command.getCommandSpec().qualifiedName() + " --help\" for what there is.");
    }
    return ExitCode.WRONG_USE;
  }

  private int failed(Throwable failure) {
    if (failure instanceof ProblemException problem) {
      problem.problems().forEach(each -> terminal.problem(each.sentence()));
      return ExitCode.WRONG_USE;
    }
    terminal.problem(new Crash(failure).sentence());
    return ExitCode.OUR_FAULT;
  }
}
