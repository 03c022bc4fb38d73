package io.seciot.desktop.inspector;

import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;

/**
 * One property as the inspector shows it.
 *
 * @param value what is stated; empty for unknown and where several items differ
 * @param mixed whether several items differ
 * @param source where that comes from, in words; empty for unknown and what was drawn
 * @param evidence the document or link that shows it; empty for none and where several differ
 * @param remarks what parts in the catalogue can do with regard to it, in words; empty for nothing
 * @param offer the fact that the catalogue states; empty where it states none
 */
public record Row(
    Property property,
    Optional<Value> value,
    boolean mixed,
    String source,
    String evidence,
    String remarks,
    Optional<Offer> offer) {

  /**
   * What the catalogue says.
   *
   * @param entry the id of the part that says it
   * @param words the part and what it says
   * @param value what it says
   * @param standing how it stands to what is stated
   */
  public record Offer(String entry, String words, Value value, Standing standing) {}

  /** How the catalogue's fact stands to that of the model. */
  public enum Standing {
    /** Nothing is stated, so that of the catalogue holds. */
    HOLDS,
    /** The same is stated. */
    AGREES,
    /** Something else is stated, and that counts. */
    DIFFERS
  }
}
