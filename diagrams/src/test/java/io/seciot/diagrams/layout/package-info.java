@NullMarked
package io.seciot.diagrams.layout;

import org.jspecify.annotations.NullMarked;
