package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * How the provisions of a standard are decided.
 *
 * @param basis the group without which nothing counts as absent
 * @param editions by edition, in the order of the file
 * @param provisions by number in the newest edition
 */
record Rules(
    String basis,
    ImmutableMap<String, Group> groups,
    ImmutableMap<String, Sign> signs,
    ImmutableMap<String, EditionRules> editions,
    ImmutableMap<String, Rule> provisions) {

  /**
   * What one edition reads differently.
   *
   * @param marks signs behind each condition number and feature letter; one of them is enough
   * @param parts rules of a provision that has another number in the newest edition
   */
  record EditionRules(
      ImmutableMap<String, ImmutableList<String>> marks,
      ImmutableMap<String, ImmutableList<String>> parts) {}
}
