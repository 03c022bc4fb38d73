package io.seciot.report.content;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A chapter of a report.
 *
 * @param anchor where links lead to; unique in the report
 * @param number from 1
 */
public record Section(
    String anchor, int number, String title, Paper paper, ImmutableList<Block> blocks) {

  /** How the page lies. */
  public enum Paper {
    UPRIGHT,
    WIDE
  }

  private static final int FEW_BLOCKS = 6;

  /** Whether it says so little that it needs no page of its own. */
  boolean isShort() {
    return blocks.size() <= FEW_BLOCKS
        && blocks.noneSatisfy(
            block -> block instanceof Block.Table || block instanceof Block.Picture);
  }

  /** The title after its number. */
  public String numberedTitle() {
    return number + "  " + title;
  }

  /** The headings of the given level. */
  public ImmutableList<Block.Heading> headings(int level) {
    return blocks
        .selectInstancesOf(Block.Heading.class)
        .select(heading -> heading.level() == level);
  }
}
