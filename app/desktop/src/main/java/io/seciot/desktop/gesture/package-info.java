/** What a press, drag and release mean, one small class each, on our own values. */
@NullMarked
package io.seciot.desktop.gesture;

import org.jspecify.annotations.NullMarked;
