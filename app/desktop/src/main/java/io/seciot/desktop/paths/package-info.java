/** The ways of attackers to sensitive data, played step by step on the drawing. */
@NullMarked
package io.seciot.desktop.paths;

import org.jspecify.annotations.NullMarked;
