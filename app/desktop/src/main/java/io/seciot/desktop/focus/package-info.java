/** Ways of the keyboard through the window. */
@NullMarked
package io.seciot.desktop.focus;

import org.jspecify.annotations.NullMarked;
