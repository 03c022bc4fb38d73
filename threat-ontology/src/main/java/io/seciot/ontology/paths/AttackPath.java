package io.seciot.ontology.paths;

import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.ontology.analysis.Finding;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The easiest way from a start to a data asset.
 *
 * @param steps the flaws that are used, in order; at least one
 * @param effort the sum over all steps, each from 1 (very likely) to 5 (very unlikely), and what
 *     filters on the way add
 * @param walls networks with a filter that it passes, in order
 */
public record AttackPath(
    Start start,
    DataAsset asset,
    ImmutableList<Finding> steps,
    int effort,
    ImmutableList<Element> walls) {}
