/** Holds what may depend on what. */
@NullMarked
package io.seciot.architecture;

import org.jspecify.annotations.NullMarked;
