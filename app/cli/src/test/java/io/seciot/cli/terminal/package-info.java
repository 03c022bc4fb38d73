@NullMarked
package io.seciot.cli.terminal;

import org.jspecify.annotations.NullMarked;
