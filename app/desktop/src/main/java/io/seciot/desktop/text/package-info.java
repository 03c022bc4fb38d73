/** The words of the screens, by key. */
@NullMarked
package io.seciot.desktop.text;

import org.jspecify.annotations.NullMarked;
