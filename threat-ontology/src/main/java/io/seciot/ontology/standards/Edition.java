package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * One edition of a standard with what decides each of its provisions.
 *
 * @param entries in the standard's order
 * @param byRule the entry that a rule decides
 */
record Edition(
    Standard standard, ImmutableList<Entry> entries, ImmutableMap<String, Entry> byRule) {

  /**
   * A provision with what decides it.
   *
   * @param parts one, or several where the newest edition split it
   * @param needs what must be present for it to apply; in each list one sign is enough
   * @param test what is still to be tested on the real device; empty where nothing is
   */
  record Entry(
      Provision provision,
      ImmutableList<Part> parts,
      ImmutableList<ImmutableList<Sign>> needs,
      String test) {}

  /** A rule, and what must be present for it to matter beside others. */
  record Part(Rule rule, ImmutableList<ImmutableList<Sign>> needs) {}
}
