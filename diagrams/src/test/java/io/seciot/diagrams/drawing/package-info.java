@NullMarked
package io.seciot.diagrams.drawing;

import org.jspecify.annotations.NullMarked;
