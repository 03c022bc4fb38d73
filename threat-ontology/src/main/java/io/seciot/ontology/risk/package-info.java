/**
 * Risk without measures, as it is, and when the plans are done. Works on copies of a model; nothing
 * of it enters an ordinary analysis.
 */
@NullMarked
package io.seciot.ontology.risk;

import org.jspecify.annotations.NullMarked;
