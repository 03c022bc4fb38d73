/** Text for a terminal: colours, wrapping, and where it goes. */
@NullMarked
package io.seciot.cli.terminal;

import org.jspecify.annotations.NullMarked;
