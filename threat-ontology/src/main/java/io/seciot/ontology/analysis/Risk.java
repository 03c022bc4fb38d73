package io.seciot.ontology.analysis;

/** How likely and how bad; {@link Explanation#arithmetic()} says how that was reckoned. */
public record Risk(Level likelihood, Level impact, Severity severity) {}
