/** Verb fix: what can be done about a finding, and planning it. */
@NullMarked
package io.seciot.cli.fix;

import org.jspecify.annotations.NullMarked;
