/** Small models that say where a threat fires, stays silent and asks, and what runs them. */
@NullMarked
package io.seciot.ontology.examples;

import org.jspecify.annotations.NullMarked;
