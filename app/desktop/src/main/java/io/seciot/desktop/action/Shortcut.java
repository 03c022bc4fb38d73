package io.seciot.desktop.action;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Keys pressed together. Plus and minus count from the number pad too, and plus also where it
 * shares its key with the equals sign, so that it is the same on all keyboards.
 */
public final class Shortcut extends KeyCombination {

  private static final ImmutableList<KeyCode> PLUS =
      Lists.immutable.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
  private static final ImmutableList<KeyCode> MINUS =
      Lists.immutable.of(KeyCode.MINUS, KeyCode.SUBTRACT);

  private final KeyCodeCombination named;
  private final ImmutableList<KeyCodeCombination> same;

  private Shortcut(KeyCodeCombination named, ImmutableList<KeyCode> codes) {
    this.named = named;
    this.same =
        codes.collect(code ->
            new KeyCodeCombination(
                code,
                named.getShift(),
                named.getControl(),
                named.getAlt(),
                named.getMeta(),
                named.getShortcut()));
  }

  /** Reads such as {@code Shortcut+PLUS}. */
  public static KeyCombination of(String keys) {
    KeyCombination read = KeyCombination.valueOf(keys);
    if (read instanceof KeyCodeCombination named) {
      for (ImmutableList<KeyCode> codes : Lists.immutable.of(PLUS, MINUS)) {
        if (codes.contains(named.getCode())) {
          return new Shortcut(named, codes);
        }
      }
    }
    return read;
  }

  @Override
  public boolean match(KeyEvent event) {
    return same.anySatisfy(keys -> keys.match(event));
  }

  @Override
  public String getName() {
    return named.getName();
  }

  @Override
  public String getDisplayText() {
    return named.getDisplayText();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shortcut shortcut && shortcut.named.equals(named);
  }

  @Override
  public int hashCode() {
    return named.hashCode();
  }
}
