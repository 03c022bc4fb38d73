package io.seciot.cli;

import io.seciot.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all verbs belong to. */
@Command(
    name = "seciot",
    description = "Threat modelling and secure design for the Internet of Things.",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs%n",
    optionListHeading = "%nOptions%n",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot                                               open the desktop",
      "  seciot check examples/smart-lock.seciot.json         what is wrong, and what to do",
      "  seciot report examples/smart-lock.seciot.json --to pdf -o assessment.pdf",
      "  seciot explain open-debug-port                       everything about a threat",
      "",
      "seciot VERB --help says more about a verb."
    },
    versionProvider = Version.class)
final class Seciot implements Runnable {

  private final Terminal terminal;
  private List<Path> packs = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  Seciot(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Say how to use it.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Say which version this is.")
  private boolean version;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "Use no colours; the same as setting NO_COLOR.")
  void colourless(boolean wanted) {
    if (wanted) {
      terminal.withoutColour();
    }
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print results and problems only.")
  void quiet(boolean wanted) {
    if (wanted) {
      terminal.beQuiet();
    }
  }

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Add a folder of your own threats, properties and countermeasures; repeatable.")
  void pack(List<Path> folders) {
    packs = folders;
  }

  /** The folders of knowledge that are added to what comes with the product. */
  ImmutableList<Path> packs() {
    return Lists.immutable.withAll(packs);
  }

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(line, "A verb is missing");
  }
}
