/** How much room text takes, without asking the machine's fonts. */
@NullMarked
package io.seciot.diagrams.lettering;

import org.jspecify.annotations.NullMarked;
