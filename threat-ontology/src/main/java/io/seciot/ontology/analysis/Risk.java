package io.seciot.ontology.analysis;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * How likely and how bad, and how that was reckoned.
 *
 * @param arithmetic one sentence a step, in order
 */
public record Risk(
    Level likelihood, Level impact, Severity severity, ImmutableList<String> arithmetic) {}
