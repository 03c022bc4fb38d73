package io.seciot.desktop.standards;

import io.seciot.desktop.findings.FactLinks;
import java.util.function.Consumer;

/**
 * Where one goes from a provision, and what one can do with its standard.
 *
 * @param fact shows what a reason is about
 * @param question told the id of a question
 * @param finding told the id of a finding
 * @param interview told the id of a standard whose questions are to be asked
 * @param export told the id of a standard that is to become a document
 */
public record ProvisionLinks(
    FactLinks fact,
    Consumer<String> question,
    Consumer<String> finding,
    Consumer<String> interview,
    Consumer<String> export) {}
