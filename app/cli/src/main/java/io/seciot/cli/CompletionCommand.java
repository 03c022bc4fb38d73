package io.seciot.cli;

import io.seciot.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code seciot completion}: a script that lets a shell complete verbs and options. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    footerHeading = "%nExamples%n",
    footer = {
      "  source <(seciot completion)",
      "  seciot completion > /etc/bash_completion.d/seciot"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(AutoComplete.bash("seciot", spec.root().commandLine()));
    return ExitCode.FINE;
  }
}
