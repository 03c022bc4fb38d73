/**
 * What the product knows: vocabulary, threats, countermeasures; loaded from files, never from code.
 */
@NullMarked
package io.seciot.ontology.knowledge;

import org.jspecify.annotations.NullMarked;
