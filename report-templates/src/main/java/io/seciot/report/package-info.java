/** Reports: what can be made from an analysis, and the one way to ask for it. */
@NullMarked
package io.seciot.report;

import org.jspecify.annotations.NullMarked;
