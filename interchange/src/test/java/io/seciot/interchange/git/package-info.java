@NullMarked
package io.seciot.interchange.git;

import org.jspecify.annotations.NullMarked;
