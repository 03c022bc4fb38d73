/** Verb verdicts: what the drawing says about each provision of a standard. */
@NullMarked
package io.seciot.cli.verdicts;

import org.jspecify.annotations.NullMarked;
