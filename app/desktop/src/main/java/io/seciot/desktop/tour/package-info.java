/** A short tour on an example that ends with one threat mended. */
@NullMarked
package io.seciot.desktop.tour;

import org.jspecify.annotations.NullMarked;
