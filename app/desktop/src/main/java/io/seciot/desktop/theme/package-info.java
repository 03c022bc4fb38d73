/** Light and dark. */
@NullMarked
package io.seciot.desktop.theme;

import org.jspecify.annotations.NullMarked;
