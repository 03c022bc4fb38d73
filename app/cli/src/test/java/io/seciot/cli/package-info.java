@NullMarked
package io.seciot.cli;

import org.jspecify.annotations.NullMarked;
