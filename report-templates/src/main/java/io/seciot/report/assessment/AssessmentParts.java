package io.seciot.report.assessment;

import io.seciot.model.Product;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.ontology.standards.Standard;
import io.seciot.report.Progress;
import io.seciot.report.content.Block;
import io.seciot.report.template.Parts;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;

/** What the template of the assessment can put in, by name. */
final class AssessmentParts implements Parts {

  private final MutableMap<String, String> values = Maps.mutable.empty();
  private final MutableMap<String, Supplier<ImmutableList<Block>>> parts = Maps.mutable.empty();

  AssessmentParts(Assessment assessment, SummaryParts figures, Progress progress) {
    addValues(assessment, figures);
    addSummary(assessment, figures);
    ScopeParts scope = new ScopeParts(assessment);
    values.put("scope", scope.extent());
    parts.put("product-facts", scope::product);
    parts.put("elements", scope::elements);
    parts.put("data", scope::data);
    parts.put("views", new ViewParts(assessment, progress)::all);
    parts.put("ics", new IcsPart(assessment)::table);
    FindingParts findings = new FindingParts(assessment);
    parts.put("confirmed-findings", findings::confirmed);
    parts.put("possible-findings", findings::possible);
    parts.put("fixes", new FixParts(assessment)::all);
    parts.put("questions", new QuestionParts(assessment)::table);
    RiskParts risks = new RiskParts(assessment);
    parts.put("risk-totals", risks::totals);
    parts.put("risks-present", risks::present);
    parts.put("risks-treated", risks::treated);
    DecisionParts decisions = new DecisionParts(assessment);
    parts.put("decisions", decisions::standing);
    parts.put("stale", decisions::stale);
  }

  private void addSummary(Assessment assessment, SummaryParts figures) {
    parts.put("verdict-chart", figures::verdictChart);
    parts.put("verdict-table", figures::verdictTable);
    parts.put("severity-table", figures::severityTable);
    parts.put("top-findings", figures::topFindings);
    parts.put("not-met", figures::notMet);
    parts.put("next-steps", new NextSteps(assessment, figures)::all);
  }

  private void addValues(Assessment assessment, SummaryParts figures) {
    Product product = assessment.model().product();
    Standard standard = assessment.verdicts().standard();
    values.put("product", product.name());
    values.put("standard", standard.title());
    values.put("edition", standard.edition());
    values.put("threats", Integer.toString(assessment.knowledge().threats().size()));
    int mandatory = 0;
    for (Verdict verdict : Verdict.values()) {
      int count = figures.count(ProvisionLevel.MANDATORY, verdict);
      mandatory += count;
      String word = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
      values.put("mandatory-" + word, Integer.toString(count));
    }
    values.put("mandatory", Integer.toString(mandatory));
  }

  @Override
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("The template asks for an unknown value: " + name);
    }
    return value;
  }

  @Override
  public ImmutableList<Block> part(String name) {
    Supplier<ImmutableList<Block>> part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("The template asks for an unknown part: " + name);
    }
    return part.get();
  }
}
