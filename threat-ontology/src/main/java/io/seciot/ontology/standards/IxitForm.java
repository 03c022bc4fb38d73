package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A table of the IXIT before it is filled.
 *
 * @param rows groups of which each item gets an entry; none for a table about the product
 */
record IxitForm(
    String id, String title, ImmutableList<String> rows, ImmutableList<Column> columns) {

  /**
   * A column.
   *
   * @param properties those that can fill it; none unless it is filled by facts
   */
  record Column(String name, Origin origin, ImmutableList<String> properties) {}

  /** Where the values of a column come from. */
  enum Origin {
    ID,
    NAME,
    KIND,
    FACT,
    BY_HAND
  }
}
