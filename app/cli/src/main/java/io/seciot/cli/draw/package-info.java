/** Verb draw: a view as a picture, without a window. */
@NullMarked
package io.seciot.cli.draw;

import org.jspecify.annotations.NullMarked;
