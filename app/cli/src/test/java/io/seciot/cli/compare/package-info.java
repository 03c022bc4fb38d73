/** Tests of comparing. */
@NullMarked
package io.seciot.cli.compare;

import org.jspecify.annotations.NullMarked;
