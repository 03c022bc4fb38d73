/** Draws a view as SVG or PNG, without a window. */
@NullMarked
package io.seciot.diagrams.drawing;

import org.jspecify.annotations.NullMarked;
