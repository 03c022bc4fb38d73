package io.seciot.model.edit;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;

/**
 * What an edit does, without the words of a language; whoever shows it has words for each key.
 *
 * @param key what is done, such as {@code move}, or {@code move.many} for several at once
 * @param values to whom or how often: texts, numbers, {@link Id ids} that are shown by name, and
 *     descriptions that stand in this one
 */
public record Description(String key, ImmutableList<Object> values) {

  /** Stands for the name of an item or the label of a property. */
  public record Id(String id) {}

  /** What is done, and to what. */
  public static Description of(String key, Object... values) {
    return new Description(key, Lists.immutable.of(values));
  }

  /**
   * What is done to one or to several. With several the key gets {@code .many} and their number is
   * the only value.
   *
   * @param affected names or ids
   */
  public static Description counted(String key, ListIterable<?> affected) {
    return affected.size() == 1 ? of(key, affected.getFirst()) : of(key + ".many", affected.size());
  }

  /** What knowledge or the caller has words for already. */
  public static Description inWords(String words) {
    return of("words", words);
  }
}
