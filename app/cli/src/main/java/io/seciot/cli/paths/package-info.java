/** {@code seciot paths}: how attackers get at what is worth protecting. */
@NullMarked
package io.seciot.cli.paths;

import org.jspecify.annotations.NullMarked;
