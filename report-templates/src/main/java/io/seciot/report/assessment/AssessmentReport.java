package io.seciot.report.assessment;

import io.seciot.model.Product;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.standards.Standard;
import io.seciot.report.Progress;
import io.seciot.report.ReportRequest;
import io.seciot.report.content.Block;
import io.seciot.report.content.Cover;
import io.seciot.report.content.Line;
import io.seciot.report.content.Report;
import io.seciot.report.content.Section;
import io.seciot.report.template.Template;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Makes the assessment against one edition of EN 303 645. */
public final class AssessmentReport {

  private static final String NAME = "en-303-645";

  private final Knowledge knowledge;
  private final Wording wording = Wording.of(NAME + ".properties");
  private final Template template = Template.of(NAME + ".md");

  /**
   * @param knowledge that the analysis was made with
   */
  public AssessmentReport(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The report on these verdicts. */
  public Report make(ReportRequest request, StandardVerdicts verdicts, Progress progress) {
    Assessment assessment = Assessment.of(request, knowledge, verdicts, wording, progress);
    SummaryParts figures = new SummaryParts(assessment);
    Cover cover = cover(request, verdicts.standard());
    ImmutableList<Section> sections =
        template.fill(new AssessmentParts(assessment, figures, progress));
    WordParts words = new WordParts(knowledge.glossary(), sections, wording);
    return new Report(
        wording.text("title", request.model().product().name()),
        wording.text(
            "subject",
            request.model().product().name(),
            verdicts.standard().title(),
            verdicts.standard().edition()),
        request.date(),
        cover,
        sections.newWith(words.section(sections.size() + 1)),
        new SheetParts(assessment, figures).all(cover).newWith(words.sheet()));
  }

  private Cover cover(ReportRequest request, Standard standard) {
    Product product = request.model().product();
    return new Cover(
        wording.text("cover.kind", standard.title()),
        product.name(),
        wording.text("cover.subtitle"),
        Lists.immutable.of(
            entry("cover.maker", product.maker()),
            entry("cover.version", product.version()),
            entry("cover.standard", standard.title()),
            entry("cover.edition", standard.edition()),
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
