package io.seciot.report.content;

import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A report, apart from any file format.
 *
 * @param title of the document as a whole, in a line
 * @param subject what it is about, in a sentence
 * @param date the day that it bears
 * @param sheets the same as tables, for workbooks
 */
public record Report(
    String title,
    String subject,
    LocalDate date,
    Cover cover,
    ImmutableList<Section> sections,
    ImmutableList<Sheet> sheets) {

  /** Whether the section begins a page. A short one stays below a short one before it. */
  public boolean beginsPage(Section section) {
    int index = sections.indexOf(section);
    return index == 0
        || !section.isShort()
        || !sections.get(index - 1).isShort()
        || sections.get(index - 1).paper() != section.paper();
  }
}
