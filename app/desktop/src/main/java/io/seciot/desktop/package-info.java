/** The desktop: what a start of it means, and the one place where its parts are put together. */
@NullMarked
package io.seciot.desktop;

import org.jspecify.annotations.NullMarked;
