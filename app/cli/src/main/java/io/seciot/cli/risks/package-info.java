/** Verb risks: every risk without measures, as it is, and when the plans are done. */
@NullMarked
package io.seciot.cli.risks;

import org.jspecify.annotations.NullMarked;
