package io.seciot.desktop.findings;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Review;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Stride;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.set.ImmutableSetMultimap;
import org.eclipse.collections.api.multimap.set.MutableSetMultimap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Multimaps;

/** The values that findings have, and the words for them. */
final class FacetValues {

  /** The value of findings that the last review has not seen. */
  static final String NEW = "new";

  private final Supplier<LocalDate> today;
  private final Texts texts;
  private ImmutableList<String> standards = Lists.immutable.empty();
  private ImmutableSetMultimap<String, String> broken = Multimaps.immutable.set.empty();
  private Optional<Review> last = Optional.empty();

  FacetValues(Supplier<LocalDate> today, Texts texts) {
    this.today = today;
    this.texts = texts;
  }

  /** Learns which finding breaks provisions of which standard. */
  void follow(Analysis analysis) {
    MutableSetMultimap<String, String> found = Multimaps.mutable.set.empty();
    for (StandardVerdicts verdicts : analysis.standards()) {
      String name = name(verdicts);
      verdicts.provisions().forEach(p -> p.findings().forEach(id -> found.put(id, name)));
    }
    broken = found.toImmutable();
    last = analysis.model().lastReview();
    standards = analysis.standards().collect(FacetValues::name);
  }

  private static String name(StandardVerdicts verdicts) {
    return verdicts.standard().title() + " " + verdicts.standard().edition();
  }

  /** The values of a finding. */
  ImmutableList<String> of(Facet facet, Finding finding) {
    return switch (facet) {
      case SEVERITY -> Lists.immutable.of(finding.severity().word());
      case CERTAINTY -> Lists.immutable.of(finding.confidence().word());
      case STRIDE -> finding.threat().stride().toList().collect(Stride::name).toImmutable();
      case STATUS -> Lists.immutable.of(Status.of(finding, today.get()).word());
      case STANDARD -> broken.get(finding.id()).toList().toImmutable();
      case REVIEW -> isNew(finding) ? Lists.immutable.of(NEW) : Lists.immutable.empty();
    };
  }

  /** Where nobody has looked through them, nothing is new. */
  private boolean isNew(Finding finding) {
    return last.map(review -> !review.knew(finding.id())).orElse(false);
  }

  /** All values that there are, in the order in which they are offered. */
  ImmutableList<String> all(Facet facet) {
    return switch (facet) {
      case SEVERITY -> Lists.immutable.with(Severity.values()).collect(Severity::word).toReversed();
      case CERTAINTY -> Lists.immutable.with(Confidence.values()).collect(Confidence::word);
      case STRIDE -> Lists.immutable.with(Stride.values()).collect(Stride::name);
      case STATUS -> Lists.immutable.with(Status.values()).collect(Status::word);
      case STANDARD -> standards;
      case REVIEW -> last.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(NEW);
    };
  }

  /** What a value is called. */
  String label(Facet facet, String value) {
    return switch (facet) {
      case SEVERITY -> texts.get("severity." + value);
      case CERTAINTY -> texts.get("confidence." + value);
      case STRIDE -> name(Stride.valueOf(value), texts);
      case STATUS -> texts.get("findings.status." + value);
      case STANDARD -> value;
      case REVIEW ->
          last.map(review ->
                  texts.get(
                      "findings.new", texts.day(review.signature().on()), review.signature().by()))
              .orElseGet(() -> texts.get("findings.new.never"));
    };
  }

  /** The name of a letter of STRIDE. */
  static String name(Stride stride, Texts texts) {
    return texts.get("stride." + stride.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
