/** Facts about parts one can buy or deploy, and how to find them. */
@NullMarked
package io.seciot.catalog;

import org.jspecify.annotations.NullMarked;
