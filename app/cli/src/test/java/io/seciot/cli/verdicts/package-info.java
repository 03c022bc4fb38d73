/** Tests of verdicts. */
@NullMarked
package io.seciot.cli.verdicts;

import org.jspecify.annotations.NullMarked;
