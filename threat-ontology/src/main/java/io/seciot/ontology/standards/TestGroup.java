package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * The tests of one provision in TS 103 701.
 *
 * @param tables numbers and names of the IXIT tables that they read
 */
record TestGroup(ImmutableList<Case> cases, ImmutableList<String> tables) {

  /**
   * One test case.
   *
   * @param units how many single judgements it is made of
   */
  record Case(String id, Type type, int units) {}

  /** What a test case looks at; the words of the standard. */
  enum Type {
    CONCEPTUAL("conceptual"),
    FUNCTIONAL("functional"),
    BOTH("conceptual/functional");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Ids of the cases that need the real device. */
  ImmutableList<String> deviceTests() {
    return cases.select(test -> test.type() != Type.CONCEPTUAL).collect(Case::id);
  }
}
