/** What is stated of the selected item, generated from the vocabulary. */
@NullMarked
package io.seciot.desktop.inspector;

import org.jspecify.annotations.NullMarked;
