/** Verbs questions and answer: what is not known, what knowing it decides, and saying it. */
@NullMarked
package io.seciot.cli.questions;

import org.jspecify.annotations.NullMarked;
