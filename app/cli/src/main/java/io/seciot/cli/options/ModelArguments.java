package io.seciot.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The models that a verb takes one after the other. */
public final class ModelArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "MODEL",
      description = "Models (.seciot.json, .seciot.yaml).")
  private List<Path> paths = new ArrayList<>();

  /** The files in the order in which they were given. */
  public List<Path> paths() {
    return List.copyOf(paths);
  }
}
