/** The languages that knowledge is written in, and the sentences that reasoning makes of it. */
@NullMarked
package io.seciot.ontology.language;

import org.jspecify.annotations.NullMarked;
