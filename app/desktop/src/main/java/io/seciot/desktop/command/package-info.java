/** The command palette: everything that can be done or gone to, found by typing a part of it. */
@NullMarked
package io.seciot.desktop.command;

import org.jspecify.annotations.NullMarked;
