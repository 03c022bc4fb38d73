package io.seciot.desktop.window;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.inspector.CatalogueParts;
import io.seciot.desktop.inspector.Parts;
import io.seciot.ontology.knowledge.Knowledge;
import java.util.concurrent.CompletableFuture;

/**
 * What models are judged by.
 *
 * @param knowledge read in the background while the first screen is shown, in the language of the
 *     start
 * @param parts the catalogue as the inspector and the questions see it
 */
public record Expertise(CompletableFuture<Knowledge> knowledge, Catalogue catalogue, Parts parts) {

  /** With all parts of the catalogue. */
  public static Expertise of(CompletableFuture<Knowledge> knowledge, Catalogue catalogue) {
    return new Expertise(knowledge, catalogue, new CatalogueParts(catalogue));
  }
}
