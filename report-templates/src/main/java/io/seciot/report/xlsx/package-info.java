/** A report as a workbook to filter and to work through. */
@NullMarked
package io.seciot.report.xlsx;

import org.jspecify.annotations.NullMarked;
