package io.seciot.cli.options;

import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The file that a verb makes. */
public final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write; the end of its name says of which kind.")
  private Path path = Path.of("");

  /** The file as the user gave it. */
  public Path path() {
    return path;
  }

  /** What comes after the last dot of the name, in small letters; empty where there is no dot. */
  public String ending() {
    String name = String.valueOf(path.getFileName());
    return name.contains(".")
        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Writes the file as a whole or not at all, and says so. */
  public void write(byte[] content, Terminal terminal) throws ProblemException {
    ModelFile.write(path, content);
    terminal.note("Written to " + path + ".");
  }
}
