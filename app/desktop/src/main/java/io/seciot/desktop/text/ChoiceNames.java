package io.seciot.desktop.text;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * What the entries of a box are called from which one is chosen. Nothing is typed there, so nothing
 * is read.
 *
 * @param <T> what is chosen
 */
public final class ChoiceNames<T> extends StringConverter<T> {

  private final Function<? super T, String> name;

  /**
   * @param name what an entry is called
   */
  public ChoiceNames(Function<? super T, String> name) {
    this.name = name;
  }

  /** Empty while none is chosen. */
  @Override
  public String toString(T entry) {
    return entry == null ? "" : name.apply(entry);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("entries are chosen, not typed");
  }
}
