/** Two versions of a model that grew from one brought together. */
@NullMarked
package io.seciot.model.merge;

import org.jspecify.annotations.NullMarked;
