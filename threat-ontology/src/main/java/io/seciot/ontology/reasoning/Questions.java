package io.seciot.ontology.reasoning;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.standards.Provision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Gathers what is unknown and would decide something, and ranks it by what an answer settles. */
final class Questions {

  private static final int MANDATORY = 3;
  private static final int RECOMMENDED = 1;

  /** What one answer would settle. */
  private static final class Stake {
    final MutableList<String> findings = Lists.mutable.empty();
    final MutableList<String> provisions = Lists.mutable.empty();
    int weight;
  }

  private final Snapshot snapshot;
  private final Map<String, Stake> stakes = new HashMap<>();

  private Questions(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  static ImmutableList<Question> of(
      Snapshot snapshot,
      ImmutableList<Finding> findings,
      ImmutableList<StandardVerdicts> standards) {
    Questions questions = new Questions(snapshot);
    findings.forEach(questions::ask);
    for (StandardVerdicts verdicts : standards) {
      boolean leading = verdicts == standards.getFirst();
      verdicts.provisions().forEach(verdict -> questions.ask(verdicts, verdict, leading));
    }
    return questions.ranked();
  }

  /**
   * What only further standards ask. Each requirement that waits counts as one recommended
   * provision, because none of them says what is mandatory.
   *
   * @param asked what is asked without them
   */
  static ImmutableList<Question> further(
      Snapshot snapshot, ImmutableList<StandardVerdicts> standards, Set<String> asked) {
    Questions questions = new Questions(snapshot);
    for (StandardVerdicts verdicts : standards) {
      verdicts.provisions().forEach(verdict -> questions.ask(verdicts, verdict, true));
    }
    questions.stakes.keySet().removeAll(asked);
    return questions.ranked();
  }

  private void ask(Finding finding) {
    if (finding.confidence() == Confidence.CONFIRMED || !finding.isOpen()) {
      return;
    }
    for (String id : finding.explanation().questions()) {
      Stake stake = stake(id);
      stake.findings.add(finding.id());
      stake.weight += weight(finding.severity());
    }
  }

  /** An older edition asks the same again, so only the leading one counts. */
  private void ask(StandardVerdicts standard, ProvisionVerdict verdict, boolean leading) {
    Provision provision = verdict.provision();
    for (String id : verdict.questions()) {
      Stake stake = stake(id);
      stake.provisions.add(standard.standard().id() + " " + provision.id());
      if (leading) {
        stake.weight +=
            provision.level() == Provision.ProvisionLevel.MANDATORY ? MANDATORY : RECOMMENDED;
      }
    }
  }

  private Stake stake(String question) {
    return stakes.computeIfAbsent(question, id -> new Stake());
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case LOW -> 1;
      case MEDIUM -> 2;
      case HIGH -> 4;
      case CRITICAL -> 8;
    };
  }

  private ImmutableList<Question> ranked() {
    MutableList<Question> found = Lists.mutable.empty();
    stakes.forEach((id, stake) -> question(id, stake).ifPresent(found::add));
    return found.sortThis(Question.MOST_USEFUL_FIRST).toImmutable();
  }

  private Optional<Question> question(String id, Stake stake) {
    int slash = id.indexOf('/');
    Optional<Item> item = snapshot.model().item(id.substring(0, slash));
    Optional<Property> property = snapshot.facts().vocabulary().property(id.substring(slash + 1));
    if (item.isEmpty() || property.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            id,
            item.get(),
            property.get(),
            stake.findings.toImmutable(),
            stake.provisions.toImmutable(),
            stake.weight));
  }
}
