/** The assessment against EN 303 645: its parts, worked out from an analysis. */
@NullMarked
package io.seciot.report.assessment;

import org.jspecify.annotations.NullMarked;
