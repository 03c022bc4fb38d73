/** Other standards, decided by way of the provisions of EN 303 645 that address them. */
@NullMarked
package io.seciot.ontology.mappings;

import org.jspecify.annotations.NullMarked;
