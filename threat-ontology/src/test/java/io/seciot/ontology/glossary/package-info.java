@NullMarked
package io.seciot.ontology.glossary;

import org.jspecify.annotations.NullMarked;
