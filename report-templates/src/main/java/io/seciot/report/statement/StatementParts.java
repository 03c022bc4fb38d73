package io.seciot.report.statement;

import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.report.ReportRequest;
import io.seciot.report.content.Block;
import io.seciot.report.template.Parts;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** What the template of a statement can put in, by name. */
record StatementParts(
    ReportRequest request, StandardVerdicts verdicts, RequirementsPart requirements, IxitPart ixit)
    implements Parts {

  @Override
  public String value(String name) {
    return switch (name) {
      case "product" -> request.model().product().name();
      case "standard" -> verdicts.standard().title();
      case "edition" -> verdicts.standard().edition();
      case "all" -> Integer.toString(verdicts.provisions().size());
      default ->
          Integer.toString(
              verdicts.count(Verdict.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));
    };
  }

  @Override
  public ImmutableList<Block> part(String name) {
    return switch (name) {
      case "requirements" -> requirements.table();
      case "ixit" -> ixit.tables();
      default -> throw new IllegalStateException("The template asks for an unknown part: " + name);
    };
  }
}
