/** The verdicts of a standard. */
@NullMarked
package io.seciot.desktop.standards;

import org.jspecify.annotations.NullMarked;
