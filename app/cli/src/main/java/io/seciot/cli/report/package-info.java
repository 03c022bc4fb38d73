/** Verb report: documents about a model. */
@NullMarked
package io.seciot.cli.report;

import org.jspecify.annotations.NullMarked;
