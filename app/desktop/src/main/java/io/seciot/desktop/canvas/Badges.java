package io.seciot.desktop.canvas;

import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.analysis.Tally;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many open findings each drawn item has, and how bad the worst is. What is not drawn counts at
 * the nearest thing that is. Only what is asked for is worked out, and once.
 */
public final class Badges {

  private final Tally tally;
  private final Architecture model;
  private final Sketch sketch;
  private final Map<String, Badge> known = new HashMap<>();

  /**
   * @param tally of the analysis of this model
   * @param sketch what is drawn
   */
  public Badges(Tally tally, Architecture model, Sketch sketch) {
    this.tally = tally;
    this.model = model;
    this.sketch = sketch;
  }

  /** What is shown at a drawn item; empty for nothing. */
  public Optional<Badge> at(String id) {
    return Optional.of(known.computeIfAbsent(id, this::withHidden)).filter(b -> !b.isEmpty());
  }

  private Badge withHidden(String id) {
    Badge badge = tally.at(id);
    for (Element child : model.children(id)) {
      if (sketch.node(child.id()).isEmpty()) {
        badge = badge.plus(withHidden(child.id()));
      }
    }
    return badge;
  }
}
