package io.seciot.ontology.analysis;

import io.seciot.ontology.standards.Provision;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A provision decided for a model.
 *
 * @param why the facts that decide it, or what is missing
 * @param questions ids of the questions that keep it open
 * @param findings ids of the confirmed findings that break it, or that people have to judge
 */
public record ProvisionVerdict(
    Provision provision,
    Verdict verdict,
    ImmutableList<Reason> why,
    ImmutableList<String> questions,
    ImmutableList<String> findings) {}
