/** What a view shows and where, worked out from the model; nothing here draws. */
@NullMarked
package io.seciot.desktop.diagram;

import org.jspecify.annotations.NullMarked;
