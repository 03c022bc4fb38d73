package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * Items of a drawing under one name.
 *
 * @param names for sentences
 * @param kinds of the kind vocabulary; with everything below them
 * @param except kinds that are left out
 * @param of groups of which it is made; then it has no kinds
 */
record Group(
    String id,
    Names names,
    ImmutableList<String> kinds,
    ImmutableList<String> except,
    ImmutableList<String> of,
    ImmutableList<Filter> filters,
    int line) {

  /** What one and what several members are called. */
  record Names(String one, String many) {}

  /** What every member must pass. */
  sealed interface Filter {

    /** Where the item stands or what the update updates. */
    record Location(Relation relation, String group) implements Filter {}

    /** What the ends of the flow are. */
    record Ends(Relation relation, String group) implements Filter {}

    /** Of which kinds an end of the flow is or is not. */
    record EndKinds(Relation relation, ImmutableList<String> kinds) implements Filter {}

    /** From where an outsider gets at the flow, or at a flow of the update. */
    record Exposure(ImmutableSet<String> places) implements Filter {}

    /** Which data is there. */
    record Data(Relation relation, String group) implements Filter {}

    /** What is stated. */
    record Stated(Relation relation, Wanted wanted) implements Filter {}
  }

  /** How an item stands to what a filter names; the names of the fields in the file. */
  enum Relation {
    INSIDE,
    AT,
    OUTSIDE,
    LACKS,
    JOINS,
    INTO,
    FROM,
    NOT_JOINING,
    CARRIES,
    KEEPS,
    HANDLES,
    WHERE,
    WHERE_NOT,
    STATED
  }
}
