/** Tests of questions. */
@NullMarked
package io.seciot.cli.questions;

import org.jspecify.annotations.NullMarked;
