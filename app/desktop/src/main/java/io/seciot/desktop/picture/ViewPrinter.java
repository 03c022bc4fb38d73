package io.seciot.desktop.picture;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** Puts the shown view on one sheet of paper, as large as there is room. */
public final class ViewPrinter {

  /** Sharp on paper for a drawing that fills a sheet. */
  private static final int SCALE = 4;

  /** How it ended, for the status line. */
  public enum Outcome {
    PRINTED,
    NO_PRINTER,
    GIVEN_UP,
    FAILED;

    /** The end of the key of its words. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final PictureViewModel pictures;
  private final Consumer<Exception> crash;

  /**
   * @param crash told where the picture could not be made
   */
  public ViewPrinter(PictureViewModel pictures, Consumer<Exception> crash) {
    this.pictures = pictures;
    this.crash = crash;
  }

  /** Asks for the printer over this window; the picture is made meanwhile beside. */
  public void print(Window owner, String title, Consumer<Outcome> done) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      done.accept(Outcome.NO_PRINTER);
      return;
    }
    job.getJobSettings().setJobName(title);
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      done.accept(Outcome.GIVEN_UP);
      return;
    }
    pictures.pixels(SCALE, png -> done.accept(print(job, png)), crash);
  }

  private static Outcome print(PrinterJob job, byte[] png) {
    Image image = new Image(new ByteArrayInputStream(png));
    PageLayout page = page(job, image.getWidth() > image.getHeight());
    ImageView sheet = new ImageView(image);
    double fit =
        Math.min(
            page.getPrintableWidth() / image.getWidth(),
            page.getPrintableHeight() / image.getHeight());
    // A small drawing is not blown up beyond its size on the screen.
    double scale = Math.min(fit, 1.0 / SCALE);
    sheet.setFitWidth(image.getWidth() * scale);
    sheet.setFitHeight(image.getHeight() * scale);
    boolean printed = job.printPage(page, sheet) && job.endJob();
    return printed ? Outcome.PRINTED : Outcome.FAILED;
  }

  /** The paper that was chosen, turned so that the drawing has the most room. */
  private static PageLayout page(PrinterJob job, boolean wide) {
    JobSettings settings = job.getJobSettings();
    Paper paper = settings.getPageLayout().getPaper();
    PageOrientation turned = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    return job.getPrinter()
        .createPageLayout(paper, turned, javafx.print.Printer.MarginType.DEFAULT);
  }
}
