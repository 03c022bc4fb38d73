package io.seciot.model;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The user gave something that cannot be used and can act on it. Carries every problem found. */
public final class ProblemException extends Exception {

  private final transient ImmutableList<Problem> problems;

  /** All problems that were found, at least one. */
  public ProblemException(ImmutableList<Problem> problems) {
    super(problems.collect(Problem::sentence).makeString("\n"));
    this.problems = problems;
  }

  /** One problem. */
  public ProblemException(Problem problem) {
    this(Lists.immutable.of(problem));
  }

  /** What is wrong, in the order of the file. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
