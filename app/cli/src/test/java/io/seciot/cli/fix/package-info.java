/** Tests of fix. */
@NullMarked
package io.seciot.cli.fix;

import org.jspecify.annotations.NullMarked;
