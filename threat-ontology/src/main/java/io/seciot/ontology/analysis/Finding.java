package io.seciot.ontology.analysis;

import io.seciot.model.Decision;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Threat;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A threat that holds, or may hold, for an element.
 *
 * @param id stable: the threat's id, an at sign, the id of the item it is about
 * @param items what it is about first, then what else the condition names
 * @param decision what people decided about it, if they did; may have expired
 * @param isOpen whether nobody has closed it on the day of the analysis: undecided, the decision
 *     has expired, or work on it has only started
 */
public record Finding(
    String id,
    Threat threat,
    ImmutableList<Item> items,
    Confidence confidence,
    Risk risk,
    @Nullable Decision decision,
    boolean isOpen,
    Explanation explanation) {

  /** What it is about. */
  public Item focus() {
    return items.getFirst();
  }

  /** How much it matters. */
  public Severity severity() {
    return risk.severity();
  }
}
