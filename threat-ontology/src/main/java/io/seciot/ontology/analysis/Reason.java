package io.seciot.ontology.analysis;

import io.seciot.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proof.
 *
 * @param sentence for people
 * @param item the item it is about; absent for a step about the model as a whole
 * @param property what is stated of the item; absent for a step that follows from the drawing
 * @param source where a stated fact comes from; absent where it is unknown or derived
 */
public record Reason(
    String sentence, @Nullable String item, @Nullable String property, @Nullable Source source) {

  /** A step that follows from the drawing. */
  public static Reason derived(String sentence, @Nullable String item) {
    return new Reason(sentence, item, null, null);
  }
}
