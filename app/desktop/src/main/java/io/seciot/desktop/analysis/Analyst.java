package io.seciot.desktop.analysis;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.reasoning.Answers;
import io.seciot.ontology.risk.Target;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Finds out what a model implies. Called on one thread only, never on the one of the screen. */
public interface Analyst {

  /** Everything that follows from the model. */
  Analysis analyse(Architecture model);

  /** What can be done about a finding of the last analysis. */
  ImmutableList<Remedy> remedies(Finding finding);

  /**
   * The fewest of these remedies that together are enough where none is alone; empty where one is,
   * and where no few are.
   */
  Optional<RemedySet> smallestSet(Finding finding, ImmutableList<Remedy> remedies);

  /** What would be otherwise if these facts held in the model of the analysis. */
  AnalysisDifference difference(Analysis analysis, ImmutableList<Remedy.Change> changes);

  /** What the model of the analysis will be like when its plans are done. */
  Target target(Analysis analysis);

  /** The ways of attackers to sensitive data, by the last analysis. */
  AttackPaths paths();

  /**
   * What each answer to a question of the last analysis changes. The last analysis is made again
   * afterwards, because a reasoner remembers what it saw last.
   */
  default ImmutableList<Answers.Tried> answers(Analysis asked, Question question) {
    try {
      return new Answers(asked, this::analyse).to(question);
    } finally {
      analyse(asked.model());
    }
  }
}
