/** What files held before they were saved over, and opening it again. */
@NullMarked
package io.seciot.desktop.backup;

import org.jspecify.annotations.NullMarked;
