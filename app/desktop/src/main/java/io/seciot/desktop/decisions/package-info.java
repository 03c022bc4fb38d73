/** What people decide about findings: asking, keeping, showing, taking back. */
@NullMarked
package io.seciot.desktop.decisions;

import org.jspecify.annotations.NullMarked;
