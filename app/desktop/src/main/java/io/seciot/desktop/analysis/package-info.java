/** Reasoning in the background: the newest model wins. */
@NullMarked
package io.seciot.desktop.analysis;

import org.jspecify.annotations.NullMarked;
