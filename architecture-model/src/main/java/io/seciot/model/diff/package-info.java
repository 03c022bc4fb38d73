/** What differs between two versions of a model. */
@NullMarked
package io.seciot.model.diff;

import org.jspecify.annotations.NullMarked;
