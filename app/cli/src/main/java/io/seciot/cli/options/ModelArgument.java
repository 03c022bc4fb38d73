package io.seciot.cli.options;

import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The one model that a verb works on. */
public final class ModelArgument {

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description = "The model (.seciot.json, .seciot.yaml).")
  private Path path = Path.of("");

  /** Reads the model; the workbench uses the packs that it names. */
  public ModelFile read(Workbench workbench) throws ProblemException {
    return workbench.open(path);
  }

  /** The file. */
  public Path path() {
    return path;
  }

  /** The file as the user gave it. */
  @Override
  public String toString() {
    return path.toString();
  }
}
