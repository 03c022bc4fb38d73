package io.seciot.desktop.review;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * One difference between two versions, in words.
 *
 * @param target id of the item, finding, provision or comment that it is about
 * @param within id of the standard that the provision is of; else empty
 * @param title what it is about
 * @param lines what exactly is otherwise; may be empty
 * @param items ids of the elements and flows to look at; may be empty
 */
public record ReviewEntry(
    Sort sort,
    String target,
    String within,
    String title,
    ImmutableList<String> lines,
    ImmutableSet<String> items) {

  /** What it belongs to. */
  public enum Section {
    DRAWING,
    FINDINGS,
    VERDICTS,
    DECISIONS,
    COMMENTS;

    /** As in keys of texts: {@code drawing}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it, in the order in which they are listed. */
  public enum Sort {
    ADDED(Section.DRAWING, "mdi2p-plus-circle-outline"),
    REMOVED(Section.DRAWING, "mdi2m-minus-circle-outline"),
    CHANGED(Section.DRAWING, "mdi2p-pencil-circle-outline"),
    FINDING_NEW(Section.FINDINGS, "mdi2a-alert-plus-outline"),
    FINDING_GONE(Section.FINDINGS, "mdi2a-alert-minus-outline"),
    FINDING_CHANGED(Section.FINDINGS, "mdi2a-alert-outline"),
    VERDICT(Section.VERDICTS, "mdi2c-clipboard-check-outline"),
    STALE(Section.DECISIONS, "mdi2c-clock-alert-outline"),
    COMMENT_NEW(Section.COMMENTS, "mdi2c-comment-plus-outline"),
    COMMENT_CHANGED(Section.COMMENTS, "mdi2c-comment-edit-outline");

    private final Section section;
    private final String sign;

    Sort(Section section, String sign) {
      this.section = section;
      this.sign = sign;
    }

    /** What it belongs to. */
    public Section section() {
      return section;
    }

    /** Literal of the icon set; each has its own outline. */
    public String sign() {
      return sign;
    }

    /** As in keys of texts and styles: {@code finding-new}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Stays the same while the model is edited on. */
  public String id() {
    return sort.key() + ":" + within + ":" + target;
  }
}
