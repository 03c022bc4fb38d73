package io.seciot.ontology.standards;

/**
 * A file that links a standard.
 *
 * @param id of the standard: the name of the file without its ending
 * @param shown where people find it
 * @param text its content
 */
public record MappedFile(String id, String shown, String text) {}
