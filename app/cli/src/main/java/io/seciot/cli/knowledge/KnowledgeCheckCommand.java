package io.seciot.cli.knowledge;

import io.seciot.cli.ExitCode;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.examples.ThreatExamples;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
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
            + count(added.size(), "threat")
            + ", "
            + count(
                after.countermeasures().size() - before.countermeasures().size(), "countermeasure")
            + ", "
            + count(properties(after) - properties(before), "property")
            + " and "
            + count(after.vocabulary().kinds().size() - before.vocabulary().kinds().size(), "kind")
            + (after.policy().equals(before.policy()) ? "" : ", rates risk by a policy of its own")
            + "; every example does what it says.\n");
    return ExitCode.FINE;
  }

  private static int properties(Knowledge knowledge) {
    return Lists.immutable.withAll(knowledge.vocabulary().properties()).size();
  }

  private static String count(int number, String word) {
    String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return number + " " + (number == 1 ? word : many);
  }
}
