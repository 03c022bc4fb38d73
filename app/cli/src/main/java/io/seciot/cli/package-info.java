/** The command line: what people start from a terminal or a build server. */
@NullMarked
package io.seciot.cli;

import org.jspecify.annotations.NullMarked;
