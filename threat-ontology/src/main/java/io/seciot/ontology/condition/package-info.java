/**
 * Conditions of threats: standard SPARQL, taken apart so that they can be checked and explained.
 */
@NullMarked
package io.seciot.ontology.condition;

import org.jspecify.annotations.NullMarked;
