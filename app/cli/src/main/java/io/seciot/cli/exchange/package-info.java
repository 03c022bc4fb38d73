/** Verb import: models from files of other tools. */
@NullMarked
package io.seciot.cli.exchange;

import org.jspecify.annotations.NullMarked;
