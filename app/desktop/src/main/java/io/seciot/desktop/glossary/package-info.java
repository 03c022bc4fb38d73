/**
 * What the words of the trade mean: marked where they stand in a text, and all of them to search.
 */
@NullMarked
package io.seciot.desktop.glossary;

import org.jspecify.annotations.NullMarked;
