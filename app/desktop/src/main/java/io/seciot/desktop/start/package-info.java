/** The first screen: examples, recent models, new and open. */
@NullMarked
package io.seciot.desktop.start;

import org.jspecify.annotations.NullMarked;
