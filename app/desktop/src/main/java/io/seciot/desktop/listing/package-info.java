/** Lists that stand at the left of what they lead to, and long columns. */
@NullMarked
package io.seciot.desktop.listing;

import org.jspecify.annotations.NullMarked;
