/** What is remembered between starts. */
@NullMarked
package io.seciot.desktop.settings;

import org.jspecify.annotations.NullMarked;
