/** The drawing on the screen: painting, zooming, and events turned into gestures. */
@NullMarked
package io.seciot.desktop.canvas;

import org.jspecify.annotations.NullMarked;
