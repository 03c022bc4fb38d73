/**
 * Turns a model into an analysis: projection to a graph, derived facts, conditions, explanations.
 */
@NullMarked
package io.seciot.ontology.reasoning;

import org.jspecify.annotations.NullMarked;
