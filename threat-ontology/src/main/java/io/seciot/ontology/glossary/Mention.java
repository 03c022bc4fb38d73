package io.seciot.ontology.glossary;

/**
 * A place in a text where a term stands.
 *
 * @param start index of its first character
 * @param end index behind its last one
 */
public record Mention(Term term, int start, int end) {}
