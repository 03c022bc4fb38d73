package io.seciot.model.merge;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where both versions changed the same thing in different ways, so that only one of them
 * can stand.
 *
 * @param subject what sort of thing it is
 * @param id of the item, the view, the comment, the review, or the finding that was decided on;
 *     empty for the model itself
 * @param name what people call it
 * @param field as it is called in the file, such as {@code facts.secureBoot}; empty where it is
 *     about whether the thing exists at all
 * @param before what both started from, as text; absent where there was nothing
 * @param mine what the first version says; absent where it says nothing or has removed it
 * @param theirs what the second version says; absent where it says nothing or has removed it
 */
public record Conflict(
    Subject subject,
    String id,
    String name,
    String field,
    @Nullable String before,
    @Nullable String mine,
    @Nullable String theirs) {

  /** What a conflict can be about. */
  public enum Subject {
    ITEM,
    DECISION,
    COMMENT,
    REVIEW,
    VIEW,
    MODEL
  }

  static final Comparator<Conflict> ORDER =
      Comparator.comparing(Conflict::subject)
          .thenComparing(Conflict::id)
          .thenComparing(Conflict::field);

  /** Names this conflict among those of the same merge. */
  public String key() {
    return key(subject, id, field);
  }

  static String key(Subject subject, String id, String field) {
    return subject + "/" + id + "/" + field;
  }

  /** Whether it is about the thing as a whole: one has removed what the other needs. */
  public boolean isAboutWhole() {
    return field.isEmpty();
  }

  /**
   * Whether one has removed what the other has changed or needs. The one that still has it then
   * says the name of what needs it, or nothing ("") where it was only changed.
   */
  public boolean isRemoval() {
    return isAboutWhole() && subject != Subject.DECISION && (mine == null || theirs == null);
  }

  /** In a sentence without a full stop: what it is about, and what each version says. */
  public String sentence() {
    return about() + ": " + said("mine", mine) + ", " + said("theirs", theirs) + was();
  }

  private String about() {
    String thing =
        switch (subject) {
          case ITEM -> name + " (" + id + ")";
          case DECISION -> "Decision on " + id;
          case COMMENT -> "Comment of " + name;
          case REVIEW -> "Review of " + name;
          case VIEW -> "View " + name;
          case MODEL -> "Model";
        };
    return isAboutWhole() ? thing : thing + ", " + field;
  }

  private String said(String side, @Nullable String text) {
    if (text == null) {
      return side + (isAboutWhole() ? " removed it" : " says nothing");
    }
    if (isRemoval()) {
      return side + (text.isEmpty() ? " changed it" : " uses it for " + text);
    }
    return side + (isAboutWhole() ? " " : " says ") + text;
  }

  private String was() {
    return isAboutWhole() ? "" : ", before " + Objects.requireNonNullElse(before, "nothing");
  }
}
