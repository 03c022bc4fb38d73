package io.seciot.report.content;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A sheet of a workbook.
 *
 * @param rows each with a text for every column
 */
public record Sheet(
    String name, ImmutableList<Column> columns, ImmutableList<ImmutableList<String>> rows) {

  /**
   * A column of a sheet.
   *
   * @param width in characters
   */
  public record Column(String title, int width) {}
}
