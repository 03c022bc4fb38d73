package io.seciot.catalog;

import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a firmware build, broker or container whose value is evidence for a fact.
 *
 * @param id platform and symbol
 * @param platform whose setting it is, such as {@code esp-idf}
 * @param symbol its name in the configuration
 * @param secureValue the value that is good; {@code info} where it only tells something
 * @param meaning what the setting does
 * @param topic what it is about
 * @param property the property of the vocabulary that it is evidence for; absent where there is
 *     none
 * @param provisions provisions of EN 303 645 that it touches
 * @param source where it was read
 * @param confidence {@code verified}, {@code mixed} or {@code from-memory}
 */
public record ConfigurationSymbol(
    String id,
    String platform,
    String symbol,
    String secureValue,
    String meaning,
    String topic,
    @Nullable String property,
    ImmutableList<String> provisions,
    String source,
    String confidence) {}
