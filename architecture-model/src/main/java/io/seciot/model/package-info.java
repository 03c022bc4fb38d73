/** What was drawn: an IoT product as immutable values, every fact with its source. */
@NullMarked
package io.seciot.model;

import org.jspecify.annotations.NullMarked;
