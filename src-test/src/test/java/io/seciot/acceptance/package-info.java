/** What the product must and must not say about whole models. */
@NullMarked
package io.seciot.acceptance;

import org.jspecify.annotations.NullMarked;
