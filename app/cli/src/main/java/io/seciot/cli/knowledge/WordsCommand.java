package io.seciot.cli.knowledge;

import io.seciot.cli.ExitCode;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Nearest;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seciot knowledge words}: what a word or an abbreviation means. */
@Command(
    name = "words",
    description = "Say what a word or an abbreviation means; without one, list all of them.",
    footerHeading = "%nExamples%n",
    footer = {"  seciot knowledge words SWD", "  seciot knowledge words \"root of trust\""})
public final class WordsCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Parameters(arity = "0..1", paramLabel = "TERM", description = "The word, such as SWD.")
  private @Nullable String word;

  /** The verb; picocli fills in the rest. */
  public WordsCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    Glossary glossary = workbench.knowledge().glossary();
    Page page = new Page(terminal.style());
    String asked = word;
    if (asked == null) {
      WordList.print(glossary.terms(), page);
    } else {
      Term term = glossary.term(asked).orElseThrow(() -> unknown(asked, glossary));
      page.line(0, Ink.STRONG, WordList.title(term)).line(2, Ink.PLAIN, term.definition());
    }
    terminal.print(page.toString());
    return ExitCode.FINE;
  }

  private static ProblemException unknown(String word, Glossary glossary) {
    return new ProblemException(
        Problem.ofFile(
            word,
            "this word is not explained here",
            Nearest.to(word, glossary.terms().flatCollect(Term::labels))
                .map(near -> "Did you mean \"" + near + "\"")
                .orElse("seciot knowledge words lists those that are")));
  }
}
