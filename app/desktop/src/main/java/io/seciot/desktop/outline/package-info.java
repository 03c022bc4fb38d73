/** What is drawn, as a tree of words. */
@NullMarked
package io.seciot.desktop.outline;

import org.jspecify.annotations.NullMarked;
