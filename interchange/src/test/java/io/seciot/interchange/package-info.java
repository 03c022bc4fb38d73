@NullMarked
package io.seciot.interchange;

import org.jspecify.annotations.NullMarked;
