package io.seciot.cli.exchange;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.OutputOption;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.interchange.ImportResult;
import io.seciot.interchange.Importer;
import io.seciot.interchange.Importers;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code seciot import}: makes a model of another tool's file. */
@Command(
    name = "import",
    description =
        "Make a model (.seciot.json, .seciot.yaml) of another tool's file, such as OWASP Threat"
            + " Dragon's.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot import threat-dragon.json -o product.seciot.json",
      "  seciot import threat-dragon.json -o product.seciot.yaml --force"
    })
public final class ImportCommand implements Callable<Integer> {

  private static final long MAX_BYTES = 64L * 1024 * 1024;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The other tool's file.")
  private Path file = Path.of("");

  @Mixin private OutputOption output = new OutputOption();

  @Option(names = "--force", description = "Replace the model where there is one.")
  private boolean force;

  /** The verb; picocli fills in the rest. */
  public ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    refuseOutput();
    ModelFile.keepApart(file, output.path());
    byte[] content = content();
    String name = String.valueOf(file.getFileName());
    Importer importer = importer(name, content);
    ImportResult result = importer.read(name, content);
    Architecture model = arranged(result.model());
    ModelFiles.write(model, output.path());
    say(importer, model, result);
    return ExitCode.FINE;
  }

  private void say(Importer importer, Architecture model, ImportResult result) {
    terminal.note(
        importer.label()
            + ": "
            + model.elements().size()
            + " elements, "
            + model.flows().size()
            + " flows. Written to "
            + output.path()
            + ".");
    if (result.notCarriedOver().notEmpty()) {
      terminal.note("Not carried over, or guessed:");
      result.notCarriedOver().forEach(entry -> terminal.note("  - " + entry.english()));
    }
  }

  /** Gives every view that nobody has drawn a layout, and a model without views a view. */
  private static Architecture arranged(Architecture model) {
    Architecture whole =
        model.views().isEmpty() ? model.with(View.empty("overview", "Overview")) : model;
    return whole
        .views()
        .select(view -> view.boxes().isEmpty())
        .injectInto(whole, (drawn, view) -> drawn.with(AutoLayout.arrange(drawn, view, Set.of())));
  }

  private void refuseOutput() throws ProblemException {
    Path path = output.path();
    if (!output.ending().equals("json") && !ModelFiles.isYaml(path.toString())) {
      throw problem(
          path, "this is no name of a model", "End the name in .seciot.json or .seciot.yaml");
    }
    if (Files.exists(path) && !force) {
      throw problem(path, "the file exists", "Choose another name or add --force to replace it");
    }
  }

  private byte[] content() throws ProblemException {
    if (!Files.exists(file)) {
      throw problem(file, "there is no such file", "Check the name and the folder");
    }
    if (!Files.isRegularFile(file)) {
      throw problem(file, "this is not a file", "Give the file that the other tool saves");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw problem(file, "the file is larger than 64 MB", "Check that this is the right one");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw ModelFile.notRead(file, e);
    }
  }

  private Importer importer(String name, byte[] content) throws ProblemException {
    if (content.length == 0) {
      throw problem(file, "the file is empty", "Export it again from the other tool");
    }
    return Importers.forFile(name, content)
        .orElseThrow(() ->
            isModel(name)
                ? problem(file, "this is a SecIoT model already", "Open or check it as it is")
                : problem(
                    file,
                    "no importer knows this kind of file",
                    "Give one that SecIoT imports: "
                        + Importers.all().collect(Importer::label).makeString(", ")));
  }

  private static boolean isModel(String name) {
    return name.endsWith(".seciot.json") || name.endsWith(".seciot.yaml");
  }

  private static ProblemException problem(Path place, String reason, String advice) {
    return new ProblemException(Problem.ofFile(place.toString(), reason, advice));
  }
}
