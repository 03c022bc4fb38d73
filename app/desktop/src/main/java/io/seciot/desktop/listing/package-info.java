/** Lists that stand at the left of what they lead to. */
@NullMarked
package io.seciot.desktop.listing;

import org.jspecify.annotations.NullMarked;
