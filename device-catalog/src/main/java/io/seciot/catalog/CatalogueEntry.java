package io.seciot.catalog;

import io.seciot.model.Fact;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * A chip, operating system, protocol or cloud service that a model can name.
 *
 * @param id its id; unique within protocols and within everything else, see {@link Catalogue}
 * @param type what sort of thing it is
 * @param name what people call it
 * @param vendor who makes or maintains it; empty for protocols
 * @param summary one line that tells it from its neighbours in a list
 * @param implies facts by property id that hold for an item that names the entry, unless the model
 *     states otherwise and as far as its kind has the property. Only what is certain: MQTT alone
 *     says nothing of TLS
 * @param details what else is known, as text by field name, with {@code source} (where it was read)
 *     and {@code confidence} ({@code verified}, {@code mixed} or {@code from-memory}). A protocol
 *     always has {@code medium}: {@code radio}, {@code bus} (inside a device or on a field bus
 *     cable), {@code wire} (a cable within reach such as USB) or {@code ip} (routed)
 */
public record CatalogueEntry(
    String id,
    CatalogueType type,
    String name,
    String vendor,
    String summary,
    ImmutableMap<String, Fact> implies,
    ImmutableSortedMap<String, String> details) {}
