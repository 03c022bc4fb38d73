/** The shown view as a picture: in a file, on paper, on the clipboard. */
@NullMarked
package io.seciot.desktop.picture;

import org.jspecify.annotations.NullMarked;
