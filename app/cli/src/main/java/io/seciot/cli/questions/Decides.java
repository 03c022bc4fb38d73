package io.seciot.cli.questions;

import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedVerdict;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts that are worth telling after an answer: those of the standard that is asked for; of
 * every standard where only further ones ask; else of those that every analysis decides, because
 * the further ones mostly follow them.
 */
final class Decides {

  private final Set<String> ranked;
  private final @Nullable String standard;

  /**
   * @param asked the analysis before an answer
   * @param standard id of the standard that is asked for, if one is
   */
  Decides(Analysis asked, @Nullable String standard) {
    this.ranked = new HashSet<>(asked.questions().collect(q -> q.id()).castToList());
    this.standard = standard;
  }

  ImmutableList<ChangedVerdict> of(String question, AnalysisDifference effect) {
    if (standard != null) {
      return effect.everyVerdict().select(one -> one.standard().id().equals(standard));
    }
    return ranked.contains(question) ? effect.verdicts() : effect.everyVerdict();
  }
}
