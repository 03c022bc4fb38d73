package io.seciot.report.content;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * The first page.
 *
 * @param kind what kind of document it is, such as the standard's name
 * @param title the product's name
 * @param subtitle what is said of it
 * @param facts maker, version, date and the like
 * @param notice what the document is not
 */
public record Cover(
    String kind, String title, String subtitle, ImmutableList<Block.Entry> facts, String notice) {}
