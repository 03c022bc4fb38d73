@NullMarked
package io.seciot.ontology.paths;

import org.jspecify.annotations.NullMarked;
