@NullMarked
package io.seciot.ontology.risk;

import org.jspecify.annotations.NullMarked;
