package io.seciot.cli.paths;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.Format;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Nearest;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.DataAsset;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.paths.Start;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot paths}: the easiest way of every attacker to all sensitive data. */
@Command(
    name = "paths",
    description =
        "Show on which paths attackers get at sensitive data, and which fix closes most of them.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot paths examples/smart-lock.seciot.json",
      "  seciot paths --from radio --to access-keys examples/smart-lock.seciot.json"
    })
public final class PathsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--from",
      paramLabel = "START",
      description =
          "Only attackers who begin there: internet, radio, local-network, public-place, physical,"
              + " stolen-phone, insider, supply-chain.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATA", description = "Only paths to this data asset.")
  private @Nullable String to;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public PathsCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    workbench.prepare();
    ModelFile file = model.read(workbench);
    Start start = from == null ? null : start(from);
    DataAsset asset = to == null ? null : asset(file, to);
    Analyst analyst = workbench.analyst(date.day());
    analyst.analyse(file.model());
    AttackPaths paths = analyst.paths();
    ImmutableList<AttackPath> wanted =
        paths
            .all()
            .select(path -> start == null || path.start() == start)
            .select(path -> asset == null || path.asset().id().equals(asset.id()));
    if (format.format() == Format.JSON) {
      terminal.print(PathsJson.text(file, wanted, paths));
      return ExitCode.FINE;
    }
    terminal.print(
        new PathsText(file.model(), model.toString(), wanted, paths, analyst, terminal.style())
            .print());
    return ExitCode.FINE;
  }

  private static Start start(String word) throws ProblemException {
    ImmutableList<String> known = Lists.immutable.with(Start.values()).collect(Start::word);
    return Start.of(word).orElseThrow(() -> unknown(word, "nobody begins there", known));
  }

  private static DataAsset asset(ModelFile file, String id) throws ProblemException {
    ImmutableList<DataAsset> known = file.model().dataAssets();
    return known
        .detectOptional(data -> data.id().equals(id))
        .orElseThrow(
            () -> unknown(id, "the model has no such data asset", known.collect(DataAsset::id)));
  }

  private static ProblemException unknown(String word, String reason, ImmutableList<String> known) {
    return new ProblemException(
        Problem.ofFile(
            word,
            reason,
            Nearest.to(word, known)
                .map(near -> "Did you mean \"" + near + "\"")
                .orElse("Take one of " + known.makeString(", "))));
  }
}
