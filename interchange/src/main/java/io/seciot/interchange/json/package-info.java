/** Reads JSON that others wrote, bounded, with the line of every value. */
@NullMarked
package io.seciot.interchange.json;

import org.jspecify.annotations.NullMarked;
