/** Benchmarks that print figures, and the generator of the models that they run on. */
@NullMarked
package io.seciot.bench;

import org.jspecify.annotations.NullMarked;
