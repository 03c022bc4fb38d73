package io.seciot.cli.options;

import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a changed model goes: into its own file, unless another one is named. */
public final class SaveOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Save under this name (.seciot.json, .seciot.yaml) and leave MODEL as it is.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replace another model of that name.")
  private boolean force;

  /** Refuses a name under which the model cannot be saved, before any work is done. */
  public void check(Path model) throws ProblemException {
    if (output == null) {
      return;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && !ModelFiles.isYaml(name)) {
      throw problem("this is no name of a model", "End the name in .seciot.json or .seciot.yaml");
    }
    if (Files.exists(output) && !force && !isSame(model, output)) {
      throw problem("the file exists", "Choose another name or add --force to replace it");
    }
  }

  /** Saves the changed model as a whole or not at all, and says where. */
  public void save(ModelFile before, Architecture changed, Terminal terminal)
      throws ProblemException {
    Path target = output == null ? before.path() : output;
    ModelFiles.write(changed, target);
    terminal.note("Written to " + target + ".");
  }

  private static boolean isSame(Path model, Path output) throws ProblemException {
    try {
      return Files.exists(model) && Files.isSameFile(model, output);
    } catch (IOException e) {
      throw ModelFile.notRead(model, e);
    }
  }

  private ProblemException problem(String reason, String advice) {
    return new ProblemException(Problem.ofFile(String.valueOf(output), reason, advice));
  }
}
