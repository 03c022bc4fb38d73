package io.seciot.desktop.picture;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Consumer;
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
  private final Printing printing;
  private final Consumer<Exception> crash;

  /**
   * @param crash told where the picture could not be made
   */
  public ViewPrinter(PictureViewModel pictures, Printing printing, Consumer<Exception> crash) {
    this.pictures = pictures;
    this.printing = printing;
    this.crash = crash;
  }

  /** Asks for the printer over this window; the picture is made beside. */
  public void print(Window owner, String title, Consumer<Outcome> done) {
    printing
        .begin(title)
        .ifPresentOrElse(job -> print(job, owner, done), () -> done.accept(Outcome.NO_PRINTER));
  }

  private void print(Printing.Job job, Window owner, Consumer<Outcome> done) {
    if (!job.ask(owner)) {
      job.cancel();
      done.accept(Outcome.GIVEN_UP);
      return;
    }
    pictures.pixels(
        SCALE,
        png -> new Image(new ByteArrayInputStream(png)),
        image -> done.accept(print(job, image)),
        failure -> {
          job.cancel();
          crash.accept(failure);
        });
  }

  private static Outcome print(Printing.Job job, Image image) {
    Printing.Paper paper = job.paper(image.getWidth() > image.getHeight());
    double fit = Math.min(paper.width() / image.getWidth(), paper.height() / image.getHeight());
    // A small drawing is not blown up beyond its size on the screen.
    double scale = Math.min(fit, 1.0 / SCALE);
    ImageView sheet = new ImageView(image);
    sheet.setFitWidth(image.getWidth() * scale);
    sheet.setFitHeight(image.getHeight() * scale);
    return job.print(paper, sheet) ? Outcome.PRINTED : Outcome.FAILED;
  }
}
