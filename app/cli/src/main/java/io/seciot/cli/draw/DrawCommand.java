package io.seciot.cli.draw;

import io.seciot.cli.ExitCode;
import io.seciot.cli.options.ModelArgument;
import io.seciot.cli.options.OutputOption;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Nearest;
import io.seciot.cli.workbench.Workbench;
import io.seciot.diagrams.drawing.Symbols;
import io.seciot.diagrams.drawing.Theme;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.View;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.report.picture.PictureFormat;
import io.seciot.report.picture.ViewPicture;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seciot draw}: a view as a picture, without a window. */
@Command(
    name = "draw",
    description = "Draw a view as SVG, PNG or PDF (.svg, .png, .pdf).",
    footerHeading = "%nExamples%n",
    footer = {
      "  seciot draw examples/smart-lock.seciot.json -o lock.svg",
      "  seciot draw examples/smart-lock.seciot.json --view overview --theme dark -o lock.png"
    })
public final class DrawCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Mixin private ModelArgument model = new ModelArgument();

  @Option(
      names = "--view",
      paramLabel = "ID",
      description = "The view (default: the first; all elements where there is none).")
  private @Nullable String view;

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Colours theme = Colours.LIGHT;

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      defaultValue = "2",
      description = "Size of a PNG (default: ${DEFAULT-VALUE}).")
  private double scale = 2;

  /** The themes. */
  enum Colours {
    LIGHT,
    DARK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    Theme theme() {
      return this == LIGHT ? Theme.LIGHT : Theme.DARK;
    }
  }

  /** The verb; picocli fills in the rest. */
  public DrawCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    PictureFormat format = format();
    if (!(scale > 0 && scale <= 10)) {
      throw problem("--scale", "the factor must be above 0 and at most 10", "Give another one");
    }
    ModelFile.keepApart(model.path(), output.path());
    workbench.prepare();
    Architecture architecture = model.read(workbench).model();
    ViewPicture picture =
        new ViewPicture(
            architecture,
            arranged(architecture),
            symbols(workbench.knowledge().vocabulary()),
            theme.theme());
    output.write(picture.bytes(format, scale), terminal);
    return ExitCode.FINE;
  }

  private PictureFormat format() throws ProblemException {
    return PictureFormat.named(output.ending())
        .orElseThrow(() ->
            problem(
                output.path().toString(),
                "this is no kind of picture",
                "End the name in .svg, .png or .pdf"));
  }

  /** The view as it was drawn; laid out where nobody has drawn it. */
  private View arranged(Architecture architecture) throws ProblemException {
    View chosen = chosen(architecture);
    return chosen.boxes().isEmpty() ? AutoLayout.arrange(architecture, chosen, Set.of()) : chosen;
  }

  private View chosen(Architecture architecture) throws ProblemException {
    if (view != null && !architecture.views().containsKey(view)) {
      var known = architecture.views().keysView();
      throw problem(
          model.toString(),
          "there is no view \"" + view + "\"",
          Nearest.to(view, known)
              .map(near -> "Did you mean \"" + near + "\"")
              .orElse(
                  known.isEmpty()
                      ? "Leave --view out to draw all elements"
                      : "Use one of " + known.makeString(", ")));
    }
    if (view != null) {
      return architecture.views().get(view);
    }
    return architecture.views().isEmpty()
        ? View.empty("all", architecture.product().name())
        : architecture.views().valuesView().getAny();
  }

  private static Symbols symbols(Vocabulary vocabulary) {
    return Symbols.of(
        kind -> vocabulary.kind(kind).map(Kind::strideRole).orElse("none"),
        kind -> vocabulary.kind(kind).map(Kind::label).orElse(kind));
  }

  private static ProblemException problem(String file, String reason, String advice) {
    return new ProblemException(Problem.ofFile(file, reason, advice));
  }
}
