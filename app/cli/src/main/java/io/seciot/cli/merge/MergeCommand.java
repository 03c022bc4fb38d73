package io.seciot.cli.merge;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.OutputOption;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.file.ModelFiles;
import io.seciot.model.merge.Conflict;
import io.seciot.model.merge.Merge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code seciot merge}: for people, and as a merge driver of git. */
@Command(
    name = "merge",
    description = "Bring two versions of a model together that grew from the same one.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot merge released.seciot.json mine.seciot.json theirs.seciot.json -o both.seciot.json",
      "  git config merge.seciot.driver 'seciot merge %%O %%A %%B -o %%A --path %%P'",
      "",
      "Where both changed the same thing in different ways, yours stands and the conflict is listed.",
      "Exit codes: 0 everything of both is in, 1 there are conflicts, 2 wrong use or bad input."
    })
public final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BASE", description = "What both versions grew from.")
  private Path base = Path.of("");

  @Parameters(index = "1", paramLabel = "MINE", description = "The version that stands.")
  private Path mine = Path.of("");

  @Parameters(index = "2", paramLabel = "THEIRS", description = "The version to take in.")
  private Path theirs = Path.of("");

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--path",
      paramLabel = "NAME",
      description =
          "The name that tells whether the files hold JSON or YAML, where their own names do not.")
  private @Nullable String path;

  /** The verb; picocli fills in the rest. */
  public MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    Architecture first = read(mine);
    Architecture second = read(theirs);
    Merge merge = Merge.of(before(first), first, second);
    String name = path == null ? output.path().toString() : path;
    ModelFile.write(output.path(), ModelFiles.bytes(merge.model(), name));
    if (path == null) {
      terminal.note("Written to " + output.path() + ".");
    }
    terminal.print(text(merge.conflicts()));
    return merge.conflicts().isEmpty() ? ExitCode.FINE : ExitCode.GATE;
  }

  private Architecture read(Path file) throws ProblemException {
    return ModelFiles.read(file, path == null ? file.toString() : path);
  }

  /** Where both sides have added the file, git hands over an empty one as the base. */
  private Architecture before(Architecture first) throws ProblemException {
    try {
      return Files.exists(base) && Files.size(base) == 0
          ? Architecture.of(Product.named(first.product().name()))
          : read(base);
    } catch (IOException e) {
      throw ModelFile.notRead(base, e);
    }
  }

  private String text(ImmutableList<Conflict> conflicts) {
    Page page = new Page(terminal.style());
    if (conflicts.isEmpty()) {
      page.line(0, Ink.GOOD, "Everything of both versions is in.");
      return page.toString();
    }
    int count = conflicts.size();
    page.line(
        0,
        Ink.STRONG,
        (path == null ? "" : path + ": ")
            + count
            + (count == 1 ? " conflict" : " conflicts")
            + "; yours stands, look at each");
    conflicts.forEach(conflict -> page.line(2, Ink.PLAIN, conflict.sentence()));
    return page.toString();
  }
}
