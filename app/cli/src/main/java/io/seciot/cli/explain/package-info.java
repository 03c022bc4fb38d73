/** Verb explain: everything about a threat, and why it holds for a model. */
@NullMarked
package io.seciot.cli.explain;

import org.jspecify.annotations.NullMarked;
