package io.seciot.cli.questions;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedVerdict;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Says in a few sentences what a change changes. Editions of a standard mostly agree, so only the
 * newest is named; the JSON result has all.
 */
final class EffectWords {

  private static final ImmutableList<Verdict> MOST_TELLING_FIRST =
      Lists.immutable.of(
          Verdict.NOT_MET, Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.NOT_EXECUTED, Verdict.OPEN);

  private static final int MOST_NAMED = 6;

  private final AnalysisDifference effect;
  private final ImmutableList<ChangedVerdict> verdicts;
  private final Function<Finding, String> naming;

  /**
   * The words for an effect.
   *
   * @param verdicts those of its changed verdicts that are told
   * @param naming how a finding is called
   */
  EffectWords(
      AnalysisDifference effect,
      ImmutableList<ChangedVerdict> verdicts,
      Function<Finding, String> naming) {
    this.effect = effect;
    this.verdicts = verdicts;
    this.naming = naming;
  }

  /** One sentence for each sort of change; empty where nothing changes. */
  ImmutableList<String> sentences() {
    MutableList<String> said = Lists.mutable.empty();
    findings(said, "Confirms", effect.findings().confirmed());
    findings(said, "Makes possible", effect.findings().possible());
    findings(said, "Rules out", effect.findings().gone());
    if (effect.rated().notEmpty()) {
      said.add("Rates anew: " + joined(effect.rated().collect(this::rerated)) + ".");
    }
    decided(said);
    if (effect.asked().notEmpty()) {
      int count = effect.asked().size();
      said.add("Raises " + (count == 1 ? "a new question." : count + " new questions."));
    }
    return said.toImmutable();
  }

  private void findings(MutableList<String> said, String what, ImmutableList<Finding> findings) {
    if (findings.notEmpty()) {
      said.add(
          what
              + ": "
              + joined(findings.collect(f -> naming.valueOf(f) + " (" + f.severity().word() + ")"))
              + ".");
    }
  }

  /** A long list says no more than its beginning and its length. */
  private static String joined(ImmutableList<String> names) {
    int more = names.size() - MOST_NAMED;
    return names.take(MOST_NAMED).makeString("; ") + (more > 0 ? "; and " + more + " more" : "");
  }

  private String rerated(ChangedFinding pair) {
    return naming.valueOf(pair.after())
        + " ("
        + pair.after().severity().word()
        + ", was "
        + pair.before().severity().word()
        + ")";
  }

  private void decided(MutableList<String> said) {
    MutableList<String> titles = Lists.mutable.empty();
    MutableList<String> shown = Lists.mutable.empty();
    for (ChangedVerdict one : verdicts) {
      String title = one.standard().title();
      if (!titles.contains(title)) {
        titles.add(title);
        shown.add(one.standard().id());
      }
    }
    for (String standard : shown) {
      ImmutableList<ChangedVerdict> of =
          verdicts.select(one -> one.standard().id().equals(standard));
      said.add(of.getFirst().standard().title() + ": " + verdicts(of) + ".");
    }
  }

  private static String verdicts(ImmutableList<ChangedVerdict> decided) {
    return MOST_TELLING_FIRST
        .select(verdict -> decided.anySatisfy(one -> one.after() == verdict))
        .collect(verdict ->
            decided
                    .select(one -> one.after() == verdict)
                    .collect(one -> one.provision().id())
                    .makeString(", ")
                + " "
                + verdict.word())
        .makeString("; ");
  }
}
