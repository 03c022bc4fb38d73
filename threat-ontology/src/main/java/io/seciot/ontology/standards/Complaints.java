package io.seciot.ontology.standards;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/** What is wrong with the data files, collected so that everything is said at once. */
final class Complaints {

  private final MutableList<Problem> problems = Lists.mutable.empty();

  void add(String file, int line, String field, String reason, String advice) {
    add(file, line, field, Message.of(reason), Message.of(advice));
  }

  void add(String file, int line, String field, Message reason, Message advice) {
    problems.add(new Problem(file, line, field, reason, advice));
  }

  void throwIfAny() throws ProblemException {
    if (problems.notEmpty()) {
      throw new ProblemException(problems.toImmutable());
    }
  }
}
