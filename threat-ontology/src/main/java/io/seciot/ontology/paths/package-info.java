/** Paths on which attackers get at data that is worth protecting, one flaw after the other. */
@NullMarked
package io.seciot.ontology.paths;

import org.jspecify.annotations.NullMarked;
