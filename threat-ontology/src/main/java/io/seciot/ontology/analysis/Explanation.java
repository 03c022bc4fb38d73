package io.seciot.ontology.analysis;

import org.eclipse.collections.api.list.ImmutableList;

/** Why there is a finding. Worked out when asked for, from the version that was analysed. */
public interface Explanation {

  /** The threat's title with the names of the user's elements. */
  String title();

  /** What an attacker does and what follows, with the names of the user's elements. */
  String scenario();

  /** The facts and the drawing that lead to the finding, in the order of the condition. */
  ImmutableList<Reason> why();

  /** Ids of elements and flows from where an attacker stands to what is attacked; may be empty. */
  ImmutableList<String> path();

  /** Ids of the questions that would decide a potential finding; empty for a confirmed one. */
  ImmutableList<String> questions();

  /** How likelihood, impact and severity were reckoned, one sentence a step, in order. */
  ImmutableList<String> arithmetic();
}
