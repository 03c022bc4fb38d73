/** What an analysis returns: findings, questions, verdicts, each with its reasons. */
@NullMarked
package io.seciot.ontology.analysis;

import org.jspecify.annotations.NullMarked;
