/**
 * Comparing the open model with another version of it: what differs, in words and on the drawing.
 */
@NullMarked
package io.seciot.desktop.review;

import org.jspecify.annotations.NullMarked;
