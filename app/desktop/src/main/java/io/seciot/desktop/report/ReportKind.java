package io.seciot.desktop.report;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.standards.Standard;
import io.seciot.report.ReportType;
import io.seciot.report.Reports;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A document that can be written.
 *
 * @param type as a request for a report names it
 * @param edition the edition of the type, or the standard of a statement
 * @param id what its file is named after
 * @param title for people
 * @param description what it is for, in a sentence
 */
public record ReportKind(String type, String edition, String id, String title, String description) {

  /** The assessment in each edition, then a statement for each standard. */
  static ImmutableList<ReportKind> all(ImmutableList<StandardVerdicts> standards, Texts texts) {
    return Reports.types()
        .flatCollect(type -> type.editions().collect(edition -> of(type, edition, texts)))
        .newWithAll(standards.collect(verdicts -> statement(verdicts.standard(), texts)));
  }

  /** The usual one. */
  public static ReportKind usual(Texts texts) {
    ReportType type = Reports.types().getFirst();
    return of(type, type.defaultEdition(), texts);
  }

  private static ReportKind of(ReportType type, String edition, Texts texts) {
    return new ReportKind(
        type.id(),
        edition,
        type.id(),
        texts.get("export.assessment", type.title(), edition),
        type.description());
  }

  private static ReportKind statement(Standard standard, Texts texts) {
    boolean forTests = standard.id().equals(IxitTable.STANDARD);
    return new ReportKind(
        Reports.STATEMENT,
        standard.id(),
        standard.id(),
        texts.get(
            forTests ? "export.tests" : "export.statement", standard.title(), standard.edition()),
        texts.get(forTests ? "export.tests.help" : "export.statement.help"));
  }

  boolean isStatementOn(String standard) {
    return type.equals(Reports.STATEMENT) && edition.equals(standard);
  }
}
