package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * One edition of a standard.
 *
 * @param id such as {@code en-303-645-v3.1.3}
 * @param title such as {@code ETSI EN 303 645}
 * @param edition such as {@code V3.1.3 (2024-09)}
 * @param provisions in the standard's order
 */
public record Standard(
    String id, String title, String edition, ImmutableList<Provision> provisions) {}
