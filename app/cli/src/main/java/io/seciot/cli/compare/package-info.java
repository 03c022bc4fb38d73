/** Verb compare: what differs between two versions of a model, and what that means. */
@NullMarked
package io.seciot.cli.compare;

import org.jspecify.annotations.NullMarked;
