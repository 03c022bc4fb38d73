package io.seciot.desktop.findings;

import java.util.Optional;

/** Leads from a step of a proof to what it is about. */
public interface FactLinks {

  /**
   * Selects the item and shows the property in the inspector.
   *
   * @param property empty for a step that follows from the drawing
   */
  void show(String item, Optional<String> property);
}
