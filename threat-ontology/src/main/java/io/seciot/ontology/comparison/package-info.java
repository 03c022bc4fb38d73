/** What differs between two analyses, and between two versions of the knowledge. */
@NullMarked
package io.seciot.ontology.comparison;

import org.jspecify.annotations.NullMarked;
