package io.seciot.ontology.reasoning;

import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One way in which a condition holds.
 *
 * @param variant which facts are taken as unknown
 * @param binding what every variable stands for
 */
record Row(Variant variant, Binding binding) {}
