/** Verb check: what is wrong with a model, as text and as JSON. */
@NullMarked
package io.seciot.cli.check;

import org.jspecify.annotations.NullMarked;
