package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Words for the fixed sets of values. */
final class Labels {

  private Labels() {}

  /** The key of the text for a value: {@code verdict.not-met}. */
  static String key(String group, Enum<?> value) {
    return group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Inline badge(Wording wording, Severity severity) {
    return new Inline.Badge(wording.text(key("severity", severity)), Tone.of(severity));
  }

  /** The answer of a conformance statement: Y, N, N/A or open. */
  static String answer(Wording wording, Verdict verdict) {
    return wording.text(key("answer", verdict));
  }

  static String rating(Wording wording, Risk risk) {
    return wording.text(
        "finding.rating",
        wording.text(key("level", risk.likelihood())),
        wording.text(key("level", risk.impact())));
  }

  static ImmutableList<String> oneIfAny(String text) {
    return text.isBlank() ? Lists.immutable.empty() : Lists.immutable.of(text);
  }
}
