/** The views of a model: making, naming and leaving them, and what they show. */
@NullMarked
package io.seciot.desktop.view;

import org.jspecify.annotations.NullMarked;
