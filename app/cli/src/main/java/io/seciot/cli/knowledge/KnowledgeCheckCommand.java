package io.seciot.cli.knowledge;

import io.seciot.cli.ExitCode;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.ontology.examples.ThreatExamples;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.reasoning.Reasoner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seciot knowledge check}: loads a pack beside what is built in, and runs its examples. */
@Command(
    name = "check",
    description = "Check a folder of your own threats, and run their examples.",
    footerHeading = "%nExamples%n",
    footer = "  seciot knowledge check our-knowledge")
public final class KnowledgeCheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workbench workbench;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder that holds threats/, vocabulary/ or countermeasures/.")
  private Path folder = Path.of("");

  /** The verb; picocli fills in the rest. */
  public KnowledgeCheckCommand(Terminal terminal, Workbench workbench) {
    this.terminal = terminal;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws ProblemException {
    Knowledge before = workbench.knowledge();
    workbench.use(Lists.immutable.of(folder));
    Knowledge after = workbench.knowledge();
    ImmutableList<Threat> added =
        after.threats().reject(threat -> before.threat(threat.id()).isPresent());
    ThreatExamples examples = new ThreatExamples(after, workbench.catalogue(), folder);
    ImmutableList<Problem> problems = added.flatCollect(examples::objections);
    problems.forEach(problem -> terminal.problem(problem.sentence()));
    if (problems.notEmpty()) {
      return ExitCode.WRONG_USE;
    }
    after
        .countermeasures()
        .keysView()
        .reject(before.countermeasures()::containsKey)
        .reject(added.flatCollect(examples::resolving).toSet()::contains)
        .toSortedList()
        .forEach(id ->
            terminal.note(
                "cm:"
                    + id
                    + " alone makes no threat vanish from any example, so it will never be shown as a fix."));
    terminal.print(
        folder
            + " adds "
            + contents(before, after)
            + (after.policy().equals(before.policy()) ? "" : ", rates risk by a policy of its own")
            + "; every example does what it says.\n");
    return ExitCode.FINE;
  }

  private String contents(Knowledge before, Knowledge after) {
    MutableList<String> parts =
        Lists.mutable.of(
            count(after.threats().size() - before.threats().size(), "threat"),
            count(
                after.countermeasures().size() - before.countermeasures().size(), "countermeasure"),
            count(properties(after) - properties(before), "property"),
            count(after.vocabulary().kinds().size() - before.vocabulary().kinds().size(), "kind"));
    int words = after.glossary().terms().size() - before.glossary().terms().size();
    if (words > 0) {
      parts.add(count(words, "word"));
    }
    ImmutableList<String> standards =
        standards(after).reject(standards(before).castToList()::contains);
    if (standards.notEmpty()) {
      parts.add(count(standards.size(), "standard") + " (" + standards.makeString(", ") + ")");
    }
    String last = parts.removeLast();
    return parts.makeString(", ") + " and " + last;
  }

  /** The standards that a model would be judged by. */
  private ImmutableList<String> standards(Knowledge knowledge) {
    return new Reasoner(knowledge, workbench.catalogue())
        .analyse(Architecture.of(Product.named("")), LocalDate.EPOCH)
        .everyStandard()
        .collect(verdicts -> verdicts.standard().id());
  }

  private static int properties(Knowledge knowledge) {
    return Lists.immutable.withAll(knowledge.vocabulary().properties()).size();
  }

  private static String count(int number, String word) {
    String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return number + " " + (number == 1 ? word : many);
  }
}
