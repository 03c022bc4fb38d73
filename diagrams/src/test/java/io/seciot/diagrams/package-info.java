@NullMarked
package io.seciot.diagrams;

import org.jspecify.annotations.NullMarked;
