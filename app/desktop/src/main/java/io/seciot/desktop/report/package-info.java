/** Writing a report with progress. */
@NullMarked
package io.seciot.desktop.report;

import org.jspecify.annotations.NullMarked;
