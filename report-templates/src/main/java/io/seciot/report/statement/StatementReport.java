package io.seciot.report.statement;

import io.seciot.model.Product;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.report.ReportRequest;
import io.seciot.report.content.Block;
import io.seciot.report.content.Cover;
import io.seciot.report.content.Line;
import io.seciot.report.content.Report;
import io.seciot.report.content.Sheet;
import io.seciot.report.template.Template;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Makes the statement on a standard, such as the Statement of Applicability for ISO/IEC 27001. For
 * the tests of TS 103 701 it holds the tables as well that the laboratory is given.
 */
public final class StatementReport {

  private final Knowledge knowledge;
  private final Wording wording = Wording.of("statement.properties");
  private final Template statement = Template.of("statement.md");
  private final Template tests = Template.of("test-plan.md");

  /**
   * @param knowledge that the analysis was made with
   */
  public StatementReport(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The report on these verdicts. */
  public Report make(ReportRequest request, StandardVerdicts verdicts) {
    String id = verdicts.standard().id();
    boolean forTests = id.equals(IxitTable.STANDARD);
    Words words = new Words(request.analysis(), knowledge, wording);
    RequirementsPart requirements = new RequirementsPart(verdicts, words);
    IxitPart ixit =
        new IxitPart(
            forTests ? request.analysis().further().ixit() : Lists.immutable.empty(), wording);
    Cover cover = cover(request, verdicts);
    return new Report(
        cover.kind() + ", " + request.model().product().name(),
        wording.text("subject", request.model().product().name(), cover.kind()),
        request.date(),
        cover,
        (forTests ? tests : statement)
            .fill(new StatementParts(request, verdicts, requirements, ixit)),
        Lists.immutable.of(requirements.sheet()).newWithAll(sheets(ixit)));
  }

  private static ImmutableList<Sheet> sheets(IxitPart ixit) {
    return ixit.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(ixit.sheet());
  }

  private Cover cover(ReportRequest request, StandardVerdicts verdicts) {
    Product product = request.model().product();
    return new Cover(
        wording.textOr("kind." + verdicts.standard().id(), "kind", verdicts.standard().title()),
        product.name(),
        wording.text("cover.subtitle"),
        Lists.immutable.of(
            entry("cover.maker", product.maker()),
            entry("cover.version", product.version()),
            entry("cover.standard", verdicts.standard().title()),
            entry("cover.edition", verdicts.standard().edition()),
            entry("cover.date", request.date().toString()),
            entry("cover.hash", request.modelHash())),
        wording.text("cover.notice"));
  }

  private Block.Entry entry(String label, String text) {
    return new Block.Entry(
        wording.text(label),
        Lists.immutable.of(
            text.isBlank() ? Line.faint(wording.text("not-stated")) : Line.of(text)));
  }
}
