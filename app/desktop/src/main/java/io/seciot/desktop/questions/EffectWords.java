package io.seciot.desktop.questions;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedVerdict;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * What an answer changes, in a few words. Editions of a standard mostly agree, so only the newest
 * is named.
 */
final class EffectWords {

  private static final int MOST_NAMED = 2;

  private final Texts texts;

  EffectWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * The words for an effect.
   *
   * @param verdicts those of its changed verdicts that are told
   */
  String of(AnalysisDifference effect, ImmutableList<ChangedVerdict> verdicts) {
    MutableList<String> said = Lists.mutable.empty();
    findings(said, "effect.rules-out", effect.findings().gone());
    findings(said, "effect.confirms", effect.findings().confirmed());
    findings(said, "effect.possible", effect.findings().possible());
    if (effect.rated().notEmpty()) {
      said.add(texts.get("effect.rated", effect.rated().size()));
    }
    verdicts(said, verdicts);
    if (effect.asked().notEmpty()) {
      said.add(texts.get("effect.asks", effect.asked().size()));
    }
    return said.isEmpty() ? texts.get("effect.nothing") : said.makeString("  ·  ");
  }

  private void findings(MutableList<String> said, String key, ImmutableList<Finding> findings) {
    if (findings.notEmpty()) {
      ImmutableList<String> titles =
          findings.collect(finding -> finding.explanation().title()).distinct();
      said.add(texts.get(key, findings.size(), few(titles)));
    }
  }

  private String few(ImmutableList<String> names) {
    int more = names.size() - MOST_NAMED;
    String named = names.take(MOST_NAMED).makeString(", ");
    return more > 0 ? texts.get("effect.more", named, more) : named;
  }

  private void verdicts(MutableList<String> said, ImmutableList<ChangedVerdict> changed) {
    changed
        .distinctBy(one -> one.standard().title() + " " + one.provision().id())
        .groupBy(ChangedVerdict::after)
        .forEachKeyMultiValues((verdict, of) ->
            said.add(
                texts.get(
                    "effect.verdict",
                    Lists.immutable.withAll(of).collect(one -> one.provision().id()).makeString(),
                    word(verdict))));
  }

  private String word(Verdict verdict) {
    String key = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.get("verdict." + key).toLowerCase(texts.locale());
  }
}
