/** What is shown when something goes wrong. */
@NullMarked
package io.seciot.desktop.error;

import org.jspecify.annotations.NullMarked;
