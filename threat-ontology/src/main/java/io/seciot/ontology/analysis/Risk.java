package io.seciot.ontology.analysis;

/**
 * How likely and how bad; {@link Explanation#arithmetic()} says how that was reckoned.
 *
 * @param position from where an attacker begins: internet, local-network, radio, physical,
 *     public-place, supply-chain, insider or in-device
 */
public record Risk(String position, Level likelihood, Level impact, Severity severity) {}
