/** Verb validate: whether a file is a sound model that uses the words of the vocabulary. */
@NullMarked
package io.seciot.cli.validate;

import org.jspecify.annotations.NullMarked;
