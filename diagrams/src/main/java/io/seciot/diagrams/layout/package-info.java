/** Finds a place for every element and a route for every flow. */
@NullMarked
package io.seciot.diagrams.layout;

import org.jspecify.annotations.NullMarked;
