/** Editable templates: the order of a report's parts and the sentences between them. */
@NullMarked
package io.seciot.report.template;

import org.jspecify.annotations.NullMarked;
