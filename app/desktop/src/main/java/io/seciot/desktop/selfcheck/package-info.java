/** Tries the installed product in its own window, and photographs all of it. */
@NullMarked
package io.seciot.desktop.selfcheck;

import org.jspecify.annotations.NullMarked;
