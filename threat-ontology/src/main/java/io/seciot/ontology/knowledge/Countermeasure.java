package io.seciot.ontology.knowledge;

import io.seciot.model.Value;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Something that a team can do against threats.
 *
 * @param id stable slug
 * @param title what to do, as a short imperative
 * @param description what it does, in developer language
 * @param steps what holds on every platform, in order
 * @param stepsFor further steps by catalogue id of a chip, operating system, protocol or service
 * @param test how to check that it works
 * @param outcome how much work it is and which facts hold when it is done
 */
public record Countermeasure(
    String id,
    String title,
    String description,
    ImmutableList<String> steps,
    ImmutableMap<String, ImmutableList<String>> stepsFor,
    String test,
    Outcome outcome) {

  /**
   * What it costs and what it brings.
   *
   * @param effort hours, days or weeks
   * @param sets the facts that hold afterwards
   */
  public record Outcome(String effort, ImmutableList<Setting> sets) {}

  /** One fact that holds afterwards, on the first item of a finding that has the property. */
  public record Setting(String property, Value value) {}
}
