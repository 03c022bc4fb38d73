package io.seciot.ontology.risk;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Rates the risks of a model without its measures and with its plans. Analyses copies with
 * reasoners of its own, so it costs about as much as opening the model; may be used by any thread.
 */
public final class RiskAnalyst {

  private static final Comparator<RiskRow> WORST_FIRST =
      Comparator.<RiskRow>comparingInt(row -> -weight(row.present()))
          .thenComparingInt(row -> -weight(row.inherent()))
          .thenComparing(row -> row.finding().focus().id())
          .thenComparing(RiskRow::id);

  private static final ImmutableList<Countermeasure> NOTHING = Lists.immutable.empty();

  private final Knowledge knowledge;
  private final Catalogue catalogue;

  /**
   * @param knowledge that analyses are made with
   */
  public RiskAnalyst(Knowledge knowledge, Catalogue catalogue) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
  }

  /**
   * What the model will be like when its plans are done. Costs next to nothing where there are
   * none.
   *
   * @param present the analysis of the model as it stands
   * @param day as of which plans hold; the day of the analysis
   */
  public Target target(Analysis present, LocalDate day) {
    ImmutableList<PlannedWork> plans = PlannedWork.in(present, knowledge, day);
    return new Target(
        plans,
        plans.isEmpty() ? present : analyse(Target.model(present.model(), plans, knowledge), day));
  }

  /**
   * Every risk of the model.
   *
   * @param present the analysis of the model as it stands
   * @param day as of which decisions and plans hold; the day of the analysis
   */
  public RiskRegister register(Analysis present, LocalDate day) {
    Unprotected unprotected = Unprotected.of(present.model(), knowledge);
    Analysis without = unprotected.taken().isEmpty() ? present : analyse(unprotected.model(), day);
    return new RiskRegister(day, rows(present, unprotected, without, target(present, day)));
  }

  private Analysis analyse(Architecture model, LocalDate day) {
    return new Reasoner(knowledge, catalogue).analyse(model, day);
  }

  /** Where facts are taken away, less can be said; that does not make an inherent risk smaller. */
  private static ImmutableList<RiskRow> rows(
      Analysis present, Unprotected unprotected, Analysis without, Target target) {
    Map<String, Finding> now = byId(present);
    Map<String, Finding> bare = byId(without);
    Map<String, Finding> later = byId(target.analysis());
    MutableList<RiskRow> rows = Lists.mutable.empty();
    for (Finding finding : present.findings()) {
      Finding inherent = bare.getOrDefault(finding.id(), finding);
      boolean lowered = weight(inherent.risk()) > weight(finding.risk());
      rows.add(
          new RiskRow(
              finding,
              lowered ? inherent.risk() : finding.risk(),
              finding.risk(),
              risk(later.get(finding.id())),
              lowered ? unprotected.against(inherent) : Lists.immutable.empty(),
              planned(finding, target)));
    }
    for (Finding finding : without.all().reject(f -> now.containsKey(f.id()))) {
      Risk left = risk(later.get(finding.id()));
      rows.add(
          new RiskRow(finding, finding.risk(), null, left, unprotected.against(finding), NOTHING));
    }
    for (Finding finding : target.analysis().findings().select(RiskAnalyst::isConfirmed)) {
      if (!now.containsKey(finding.id()) && !bare.containsKey(finding.id())) {
        rows.add(
            new RiskRow(finding, null, null, finding.risk(), Lists.immutable.empty(), NOTHING));
      }
    }
    return rows.toSortedList(WORST_FIRST).toImmutable();
  }

  private static Map<String, Finding> byId(Analysis analysis) {
    Map<String, Finding> found = new HashMap<>();
    analysis.all().forEach(finding -> found.put(finding.id(), finding));
    return found;
  }

  private static ImmutableList<Countermeasure> planned(Finding finding, Target target) {
    return target.planFor(finding).map(PlannedWork::measures).orElse(NOTHING);
  }

  private static boolean isConfirmed(Finding finding) {
    return finding.confidence() == Confidence.CONFIRMED;
  }

  private static @Nullable Risk risk(@Nullable Finding finding) {
    return finding == null ? null : finding.risk();
  }

  private static int weight(@Nullable Risk risk) {
    return risk == null
        ? -1
        : risk.severity().ordinal() * 100 + risk.likelihood().ordinal() + risk.impact().ordinal();
  }
}
