package io.seciot.interchange.git;

import java.time.LocalDate;

/**
 * A version of a file that can be read from its repository.
 *
 * @param name what git knows it by: a branch, a tag, or the first letters of a commit
 * @param sort what the name is
 * @param day when the commit was made, at the place where it was made
 * @param author who made it
 * @param message the first line of what was said about it
 */
public record Revision(String name, Sort sort, LocalDate day, String author, String message) {

  /** What the name of a revision is. */
  public enum Sort {
    BRANCH,
    TAG,
    COMMIT
  }
}
