/** The statement on one standard: every requirement with its status and its evidence. */
@NullMarked
package io.seciot.report.statement;

import org.jspecify.annotations.NullMarked;
