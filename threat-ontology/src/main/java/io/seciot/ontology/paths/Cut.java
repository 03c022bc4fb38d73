package io.seciot.ontology.paths;

import io.seciot.ontology.analysis.Finding;

/**
 * What mending one flaw does to the paths; tried by looking for all paths without it.
 *
 * @param closed paths for which there is no other way then
 * @param longer paths that take more effort then
 */
public record Cut(Finding finding, int closed, int longer) {}
