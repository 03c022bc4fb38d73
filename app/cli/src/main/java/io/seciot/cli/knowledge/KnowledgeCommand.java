package io.seciot.cli.knowledge;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code seciot knowledge}: the verbs about knowledge itself. */
@Command(
    name = "knowledge",
    description = "Look words up, and look after knowledge of your own.",
    synopsisSubcommandLabel = "words|check|diff")
public final class KnowledgeCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with it, as in seciot knowledge words SWD");
  }
}
