package io.seciot.model;

import java.util.function.UnaryOperator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The user gave something that cannot be used and can act on it. Carries every problem found. */
public final class ProblemException extends Exception {

  private final transient ImmutableList<Problem> problems;

  /** All problems that were found, at least one. */
  public ProblemException(ImmutableList<Problem> problems) {
    super(sentences(problems, UnaryOperator.identity()));
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

  /** A line for each problem in another language, see {@link Message#in}. */
  public String sentences(UnaryOperator<String> translation) {
    return sentences(problems, translation);
  }

  private static String sentences(
      ImmutableList<Problem> problems, UnaryOperator<String> translation) {
    return problems.collect(problem -> problem.sentence(translation)).makeString("\n");
  }
}
