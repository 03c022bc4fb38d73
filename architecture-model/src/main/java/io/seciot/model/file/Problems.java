package io.seciot.model.file;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Collects problems and stops collecting when nobody would read on. */
final class Problems {
  private static final int ENOUGH = 50;
  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private boolean more;

  Problems(String file) {
    this.file = file;
  }

  void add(int line, String field, String reason, String advice) {
    add(line, field, Message.of(reason), Message.of(advice));
  }

  void add(int line, String field, Message reason, Message advice) {
    if (found.size() < ENOUGH) {
      found.add(new Problem(file, line, field, reason, advice));
    } else {
      more = true;
    }
  }

  /** Takes what follows from a problem that was noted already. */
  static Problems ignored() {
    return new Problems("");
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All that was noted, in the order of the file. */
  ImmutableList<Problem> inOrder() {
    MutableList<Problem> sorted =
        Lists.mutable.withAll(found).sortThis(Comparator.comparingInt(Problem::line));
    if (more) {
      sorted.add(
          Problem.ofFile(
              file,
              Message.of("there are more problems than these {0}", ENOUGH),
              Message.of("Correct these first")));
    }
    return sorted.toImmutable();
  }
}
