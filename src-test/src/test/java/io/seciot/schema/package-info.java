/** Holds the published schemas and the program together. */
@NullMarked
package io.seciot.schema;

import org.jspecify.annotations.NullMarked;
