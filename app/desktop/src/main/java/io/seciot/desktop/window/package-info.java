/** The main window, put together from its panels. */
@NullMarked
package io.seciot.desktop.window;

import org.jspecify.annotations.NullMarked;
