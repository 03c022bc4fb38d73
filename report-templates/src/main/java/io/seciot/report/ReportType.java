package io.seciot.report;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A kind of report.
 *
 * @param id as written on the command line, such as {@code en-303-645}
 * @param title as shown to people
 * @param description what it is for, in a sentence
 * @param editions the editions of the standard that it can be made for, the default first
 */
public record ReportType(
    String id, String title, String description, ImmutableList<String> editions) {

  /** The edition that is meant where none is named. */
  public String defaultEdition() {
    return editions.getFirst();
  }
}
