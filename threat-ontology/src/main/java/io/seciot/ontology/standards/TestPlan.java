package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * The tests of a standard for laboratories, by provision of EN 303 645 V3.1.3.
 *
 * @param rules groups for the rows of the tables
 * @param forms the tables that a maker fills in
 */
record TestPlan(
    String title,
    String edition,
    Rules rules,
    ImmutableList<IxitForm> forms,
    ImmutableList<Tested> provisions) {

  /** A provision and its tests. */
  record Tested(String provision, TestGroup tests) {}
}
