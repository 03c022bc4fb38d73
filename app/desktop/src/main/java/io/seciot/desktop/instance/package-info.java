/** One window for each user: a second start hands its files to the first. */
@NullMarked
package io.seciot.desktop.instance;

import org.jspecify.annotations.NullMarked;
