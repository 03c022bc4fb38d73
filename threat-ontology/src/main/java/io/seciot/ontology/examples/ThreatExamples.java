package io.seciot.ontology.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.reasoning.Reasoner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.api.set.sorted.MutableSortedSet;

/**
 * The examples of one threat, in the file {@code <id>.examples.yaml} beside its condition. Run them
 * after every change of a threat: they say that it fires where it should and nowhere else, and that
 * a countermeasure makes it vanish.
 */
public final class ThreatExamples {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Path folder;

  /**
   * @param knowledge in which the threats are
   * @param folder that holds {@code threats/}
   */
  public ThreatExamples(Knowledge knowledge, Catalogue catalogue, Path folder) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.folder = folder;
  }

  /**
   * The countermeasures that each alone make the threat vanish from a place where an example says
   * that it fires; empty where no example can be read.
   */
  public ImmutableSortedSet<String> resolving(Threat threat) {
    MutableSortedSet<String> found = SortedSets.mutable.empty();
    try {
      JsonNode examples = YAML.readTree(Files.readString(file(threat)));
      for (JsonNode example : examples.path("fires")) {
        Reasoner reasoner = reasoner(threat);
        reasoner
            .analyse(ExampleModel.of(examples, example))
            .all()
            .select(finding -> finding.confidence() == Confidence.CONFIRMED)
            .flatCollect(reasoner::remedies)
            .select(Remedy::resolves)
            .forEach(remedy -> found.add(remedy.countermeasure().id()));
      }
    } catch (IOException | ProblemException | IllegalArgumentException e) {
      return SortedSets.immutable.empty();
    }
    return found.toImmutable();
  }

  private Path file(Threat threat) {
    return folder
        .resolve("threats")
        .resolve(threat.family())
        .resolve(threat.id() + ".examples.yaml");
  }

  private Reasoner reasoner(Threat threat) {
    return new Reasoner(knowledge.withThreats(Lists.immutable.of(threat)), catalogue);
  }

  /**
   * Everything that an example of the threat does not say as it should; empty where all is well.
   */
  public ImmutableList<Problem> objections(Threat threat) {
    Path file = file(threat);
    if (!Files.isRegularFile(file)) {
      return Lists.immutable.of(
          Problem.ofFile(
              file.toString(),
              "the threat has no examples",
              "Write a small model where it fires, and one where it stays silent"));
    }
    MutableList<Problem> problems = Lists.mutable.empty();
    try {
      JsonNode examples = YAML.readTree(Files.readString(file));
      for (String sort : new String[] {"fires", "silent"}) {
        if (examples.path(sort).isEmpty()) {
          problems.add(
              new Problem(file.toString(), 0, sort, "there is no such example", "Write one"));
        }
      }
      for (String sort : new String[] {"fires", "silent", "asks"}) {
        for (JsonNode example : examples.path(sort)) {
          String name = example.path("name").asText();
          for (String reason : run(threat, examples, sort, example)) {
            problems.add(
                new Problem(
                    file.toString(),
                    0,
                    sort + ": " + name,
                    reason,
                    "Correct the condition or the example"));
          }
        }
      }
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      problems.add(
          Problem.ofFile(file.toString(), "this is not YAML: " + reason, "Correct the syntax"));
    }
    return problems.toImmutable();
  }

  private ImmutableList<String> run(
      Threat threat, JsonNode examples, String sort, JsonNode example) {
    try {
      Architecture model = ExampleModel.of(examples, example);
      Reasoner reasoner = reasoner(threat);
      ImmutableList<Finding> found = reasoner.analyse(model).all();
      return sort.equals("silent")
          ? found.collect(finding -> "it fires on " + finding.focus().id())
          : expected(example, sort, found, reasoner);
    } catch (ProblemException | IllegalArgumentException e) {
      return Lists.immutable.of("the model is wrong: " + e.getMessage());
    }
  }

  private static ImmutableList<String> expected(
      JsonNode example, String sort, ImmutableList<Finding> found, Reasoner reasoner) {
    MutableList<String> reasons = Lists.mutable.empty();
    Confidence wanted = sort.equals("fires") ? Confidence.CONFIRMED : Confidence.POTENTIAL;
    if (example.path("on").isEmpty()) {
      reasons.add("it does not say on which item");
    }
    for (JsonNode id : example.path("on")) {
      Finding finding = found.detect(f -> f.focus().id().equals(id.asText()));
      if (finding == null) {
        reasons.add("it stays silent on " + id.asText());
      } else if (finding.confidence() != wanted) {
        reasons.add("on " + id.asText() + " it is " + finding.confidence().word());
      } else {
        reasons.addAllIterable(objections(finding, reasoner));
      }
    }
    return reasons.toImmutable();
  }

  private static ImmutableList<String> objections(Finding finding, Reasoner reasoner) {
    MutableList<String> reasons = Lists.mutable.empty();
    if (finding.explanation().why().isEmpty()) {
      reasons.add("it gives no reason");
    }
    if ((finding.explanation().title() + finding.explanation().scenario()).contains("{")) {
      reasons.add("a name in braces stays unfilled");
    }
    if (finding.confidence() == Confidence.CONFIRMED
        && reasoner.remedies(finding).noneSatisfy(Remedy::resolves)) {
      reasons.add("no countermeasure makes it vanish from " + finding.focus().id());
    }
    if (finding.confidence() == Confidence.POTENTIAL
        && finding.explanation().questions().isEmpty()) {
      reasons.add("it asks nothing");
    }
    return reasons.toImmutable();
  }
}
