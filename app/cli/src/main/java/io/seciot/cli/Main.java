package io.seciot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where every start of the product begins; the desktop is one of the verbs. */
@Command(
    name = "seciot",
    mixinStandardHelpOptions = true,
    description = "Threat modelling and secure design for the Internet of Things.",
    subcommands = DesktopCommand.class)
public final class Main {

  private Main() {}

  /** Runs one verb and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
