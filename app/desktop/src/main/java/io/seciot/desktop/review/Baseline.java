package io.seciot.desktop.review;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.ontology.analysis.Analysis;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * The other version, which counts as the earlier one.
 *
 * @param label what the user knows it by, such as the name of its file
 * @param sketches what each of its views shows, by id
 */
record Baseline(String label, Analysis analysis, ImmutableMap<String, Sketch> sketches) {}
