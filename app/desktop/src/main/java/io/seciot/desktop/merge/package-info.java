/** Asking which version stands where two contradict each other. */
@NullMarked
package io.seciot.desktop.merge;

import org.jspecify.annotations.NullMarked;
