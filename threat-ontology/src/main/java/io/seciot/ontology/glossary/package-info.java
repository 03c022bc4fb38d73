/** What the words of the trade mean, and where they stand in a text. */
@NullMarked
package io.seciot.ontology.glossary;

import org.jspecify.annotations.NullMarked;
