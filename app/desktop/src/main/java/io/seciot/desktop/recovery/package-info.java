/** A journal of what is not saved yet, and getting it back after a crash. */
@NullMarked
package io.seciot.desktop.recovery;

import org.jspecify.annotations.NullMarked;
