package io.seciot.desktop.window;

import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.report.ExportDialog;
import io.seciot.desktop.report.ExportViewModel;
import io.seciot.desktop.report.ReportKind;
import io.seciot.desktop.report.ReportWriter;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.StandardVerdicts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;

/** Makes documents of an open document. */
public final class Reports {

  private final OpenDocument document;
  private final Services services;
  private final Supplier<Window> owner;
  private final Consumer<String> tell;

  /**
   * @param owner over which it is asked what to write where
   * @param tell says what came of it
   */
  Reports(OpenDocument document, Services services, Supplier<Window> owner, Consumer<String> tell) {
    this.document = document;
    this.services = services;
    this.owner = owner;
    this.tell = tell;
  }

  /**
   * Asks which report to write where, and writes it.
   *
   * @param standards what can be reported on
   * @param standard the id of the one that is offered first; empty for any
   */
  void ask(ImmutableList<StandardVerdicts> standards, String standard) {
    Texts texts = services.texts();
    ExportDialog dialog =
        new ExportDialog(
            owner.get(),
            export(),
            new FileDialogs(owner.get(), services.settings(), texts),
            services.errors(),
            texts);
    dialog.offer(standards, standard);
    dialog.show(
        document.editor().model(),
        written -> tell.accept(texts.get("export.done", written.toString())));
  }

  /** A report that can be written, without asking. */
  public ExportViewModel export() {
    return new ExportViewModel(
        new ReportWriter(document.knowledge(), services.expertise().catalogue(), services.today()),
        ReportKind.usual(services.texts()),
        services.background());
  }
}
