/** The example models that newcomers open first. */
@NullMarked
package io.seciot.examples;

import org.jspecify.annotations.NullMarked;
