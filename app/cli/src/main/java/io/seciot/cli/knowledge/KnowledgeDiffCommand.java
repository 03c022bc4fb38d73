package io.seciot.cli.knowledge;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.DateOption;
import io.seciot.cli.options.FormatOption;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.KnowledgeDifference;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Packs;
import io.seciot.ontology.reasoning.Reasoner;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code seciot knowledge diff}: what other knowledge changes for a model. */
@Command(
    name = "diff",
    description = "Say what an update of the knowledge, or a pack, changes for a model.",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot knowledge diff built-in our-knowledge product.seciot.json",
      "  seciot knowledge diff old/ontology built-in product.seciot.json --format json",
      "",
      "OLD and NEW are built-in, a pack (added to built-in), or a whole ontology/ folder."
    })
public final class KnowledgeDiffCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Parameters(index = "0", paramLabel = "OLD", description = "The knowledge before.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The knowledge after.")
  private String now = "";

  @Parameters(index = "2", paramLabel = "MODEL", description = "The model that it is tried on.")
  private Path model = Path.of("");

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private DateOption date = new DateOption();

  /** The verb; picocli fills in the rest. */
  public KnowledgeDiffCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    KnowledgeSource before = KnowledgeSource.of(old);
    KnowledgeSource after = KnowledgeSource.of(now);
    ModelFile file = ModelFile.read(model);
    ImmutableList<Path> packs =
        Packs.of(file.model(), model).reject(pack -> before.isAt(pack) || after.isAt(pack));
    Knowledge earlier = before.load(packs);
    Knowledge later = after.load(packs);
    KnowledgeDifference difference =
        KnowledgeDifference.between(
            earlier,
            later,
            AnalysisDifference.between(analysis(earlier, file), analysis(later, file)));
    terminal.print(
        switch (format.format()) {
          case JSON -> KnowledgeDiffJson.text(before, after, file, difference);
          case TEXT -> {
            Page page = new Page(terminal.style());
            new KnowledgeDiffText(difference, page).print(before, after, file);
            yield page.toString();
          }
        });
    return ExitCode.FINE;
  }

  private Analysis analysis(Knowledge knowledge, ModelFile file) {
    return new Reasoner(knowledge, workbench.catalogue()).analyse(file.model(), date.day());
  }
}
