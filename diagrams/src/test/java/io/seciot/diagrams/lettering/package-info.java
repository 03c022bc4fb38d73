@NullMarked
package io.seciot.diagrams.lettering;

import org.jspecify.annotations.NullMarked;
