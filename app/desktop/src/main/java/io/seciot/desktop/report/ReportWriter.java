package io.seciot.desktop.report;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.risk.RiskAnalyst;
import io.seciot.report.Progress;
import io.seciot.report.ReportFormat;
import io.seciot.report.ReportRequest;
import io.seciot.report.Reports;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Writes reports of a model. It reasons anew with a reasoner of its own, so that editing can go on
 * meanwhile.
 */
public final class ReportWriter implements ExportViewModel.Writer {

  /** In which language reports are written, whatever the window speaks. */
  private static final Locale REPORTED = Locale.ENGLISH;

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Supplier<LocalDate> today;

  /**
   * @param today the day that reports bear
   */
  public ReportWriter(Knowledge knowledge, Catalogue catalogue, Supplier<LocalDate> today) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.today = today;
  }

  @Override
  public void write(
      Architecture model, ReportKind kind, ReportFormat format, Path out, Progress progress)
      throws ProblemException {
    OffUiThread.hold("Writing a report");
    Knowledge english = knowledge.in(REPORTED);
    Reasoner reasoner = new Reasoner(english, catalogue);
    LocalDate day = today.get();
    Analysis analysis = reasoner.analyse(model, day);
    ReportRequest request =
        new ReportRequest(
            kind.type(),
            kind.edition(),
            analysis,
            reasoner::remedies,
            new RiskAnalyst(english, catalogue).register(analysis, day),
            day,
            fingerprint(model),
            format);
    new Reports(english).render(request, out, progress);
  }

  /** Of the bytes that the model has when it is saved, so that it fits the file. */
  private static String fingerprint(Architecture model) {
    try {
      byte[] bytes = ModelFiles.bytes(model, "model.seciot.json");
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
