package io.seciot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seciot desktop}: opens the window. */
@Command(
    name = "desktop",
    description = "Open the desktop application.",
    footerHeading = "%nExamples%n",
    footer = {"  seciot desktop", "  seciot desktop examples/smart-lock.seciot.json"})
final class DesktopCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--self-check",
      description = "Open an example, analyse, export, close; exit 0 where all of it works.")
  private boolean selfCheck;

  @Option(
      names = "--screenshots",
      paramLabel = "DIR",
      description = "With --self-check: put pictures of the screens here.")
  private @Nullable String screenshots;

  @Option(
      names = "--measure-start",
      hidden = true,
      description = "Print the milliseconds until the window was drawn, and leave.")
  private boolean measureStart;

  @Option(
      names = "--measure-frames",
      hidden = true,
      description = "Print how long frames and common actions take on the models, and leave.")
  private boolean measureFrames;

  @Parameters(
      arity = "0..*",
      paramLabel = "MODEL",
      description = "Models to open (.seciot.json, .seciot.yaml).")
  private List<String> models = new ArrayList<>();

  @Override
  public Integer call() {
    Optional<DesktopStarter> starter = ServiceLoader.load(DesktopStarter.class).findFirst();
    if (starter.isEmpty()) {
      spec.commandLine().getErr().println("The desktop is not part of this installation.");
      return ExitCode.WRONG_USE;
    }
    List<String> arguments = new ArrayList<>(models);
    if (selfCheck) {
      arguments.addFirst("--self-check");
    }
    if (measureStart) {
      arguments.addFirst("--measure-start");
    }
    if (measureFrames) {
      arguments.addFirst("--measure-frames");
    }
    if (screenshots != null) {
      arguments.addAll(List.of("--screenshots", screenshots));
    }
    return starter.get().start(List.copyOf(arguments));
  }
}
