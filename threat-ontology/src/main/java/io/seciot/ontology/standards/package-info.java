/** Standards as data, and how each provision is decided from what a model states. */
@NullMarked
package io.seciot.ontology.standards;

import org.jspecify.annotations.NullMarked;
