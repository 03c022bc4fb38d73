/** Showing findings or changes one by one to people in a room. */
@NullMarked
package io.seciot.desktop.presentation;

import org.jspecify.annotations.NullMarked;
