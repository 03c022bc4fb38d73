/** What is said where nothing is. */
@NullMarked
package io.seciot.desktop.empty;

import org.jspecify.annotations.NullMarked;
