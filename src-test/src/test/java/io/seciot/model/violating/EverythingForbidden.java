package io.seciot.model.violating;

import io.seciot.ontology.analysis.Confidence;
import java.time.LocalDate;
import java.util.logging.Logger;
import javafx.scene.paint.Color;
import org.apache.jena.graph.Node;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** Breaks nearly every architecture rule on purpose, so that each is seen to fail. */
public final class EverythingForbidden {

  /** The model must know nobody. */
  public @Nullable Confidence confidence;

  /** Triples stay in the ontology. */
  public @Nullable Node node;

  /** Git stays in interchange. */
  public @Nullable ObjectId revision;

  /** The toolkit stays in the window. */
  public @Nullable Color color;

  /** Reads the clock, prints and logs with the wrong library. */
  public LocalDate today() {
    System.out.println("today");
    Logger.getLogger("x").info("today");
    return LocalDate.now();
  }
}
