/** What can be placed. */
@NullMarked
package io.seciot.desktop.palette;

import org.jspecify.annotations.NullMarked;
