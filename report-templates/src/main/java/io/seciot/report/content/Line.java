package io.seciot.report.content;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A paragraph's worth of text: runs one after the other. */
public record Line(ImmutableList<Inline> runs) {

  /** Plain text. */
  public static Line of(String text) {
    return new Line(Lists.immutable.of(new Inline.Words(text)));
  }

  /** The given runs. */
  public static Line of(Inline... runs) {
    return new Line(Lists.immutable.with(runs));
  }

  /** Text that stands out. */
  public static Line strong(String text) {
    return of(new Inline.Strong(text));
  }

  /** Text that steps back. */
  public static Line faint(String text) {
    return of(new Inline.Faint(text));
  }

  /** A label that stands out, and what belongs to it. */
  public static Line labelled(String label, String text) {
    return of(new Inline.Strong(label + " "), new Inline.Words(text));
  }

  /** Links with commas between them. */
  public static Line links(Iterable<Inline.Link> links) {
    return new Line(joined(Lists.immutable.withAll(links)));
  }

  /** A label that stands out, and links with commas between them. */
  public static Line links(String label, Iterable<Inline.Link> links) {
    return new Line(
        Lists.immutable
            .<Inline>of(new Inline.Strong(label + " "))
            .newWithAll(joined(Lists.immutable.withAll(links))));
  }

  private static ImmutableList<Inline> joined(ImmutableList<Inline.Link> links) {
    return links
        .<Inline>flatCollect(link -> Lists.immutable.of(new Inline.Words(", "), link))
        .drop(1);
  }

  /** What it says, without any styling. */
  public String text() {
    return runs.collect(Inline::text).makeString("");
  }
}
