package io.seciot.desktop.picture;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/** Printing by way of JavaFX. */
final class SystemPrinting implements Printing {

  @Override
  public Optional<Job> begin(String title) {
    return Optional.ofNullable(PrinterJob.createPrinterJob())
        .map(job -> {
          job.getJobSettings().setJobName(title);
          return new SystemJob(job);
        });
  }

  private record SystemJob(PrinterJob job) implements Job {

    @Override
    public boolean ask(Window owner) {
      return job.showPrintDialog(owner);
    }

    @Override
    public Paper paper(boolean wide) {
      PageLayout page = page(wide);
      return new Paper(wide, page.getPrintableWidth(), page.getPrintableHeight());
    }

    private PageLayout page(boolean wide) {
      return job.getPrinter()
          .createPageLayout(
              job.getJobSettings().getPageLayout().getPaper(),
              wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              Printer.MarginType.DEFAULT);
    }

    @Override
    public boolean print(Paper paper, Node page) {
      return job.printPage(page(paper.wide()), page) && job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
