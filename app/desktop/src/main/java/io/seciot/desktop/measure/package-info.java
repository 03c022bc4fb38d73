/** Measures how fast the window draws models and follows edits. */
@NullMarked
package io.seciot.desktop.measure;

import org.jspecify.annotations.NullMarked;
