/** The list of what is not known yet, each answered with one click. */
@NullMarked
package io.seciot.desktop.questions;

import org.jspecify.annotations.NullMarked;
