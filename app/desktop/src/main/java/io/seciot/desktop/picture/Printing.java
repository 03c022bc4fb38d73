package io.seciot.desktop.picture;

import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;

/** The printers of the system, as far as putting a view on paper needs them. */
public interface Printing {

  /**
   * Begins to print.
   *
   * @param title what the job is called in the queue of the printer
   * @return empty where no printer is set up
   */
  Optional<Job> begin(String title);

  /** One thing to print. */
  interface Job {

    /** Asks over the window for the printer and the paper; false where the user gives up. */
    boolean ask(Window owner);

    /** The chosen paper, held so that what is wide or tall has the most room. */
    Paper paper(boolean wide);

    /** Prints one page; says whether the printer took it. */
    boolean print(Paper paper, Node page);

    /** Takes back what was begun. */
    void cancel();
  }

  /**
   * A sheet of paper.
   *
   * @param width of what can be printed on, in points
   * @param height of what can be printed on, in points
   */
  record Paper(boolean wide, double width, double height) {}
}
