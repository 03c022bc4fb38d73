@NullMarked
package io.seciot.interchange.threatdragon;

import org.jspecify.annotations.NullMarked;
