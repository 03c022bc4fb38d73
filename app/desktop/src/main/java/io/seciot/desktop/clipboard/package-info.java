/** Copying, cutting, pasting and duplicating parts of drawings, between windows too. */
@NullMarked
package io.seciot.desktop.clipboard;

import org.jspecify.annotations.NullMarked;
