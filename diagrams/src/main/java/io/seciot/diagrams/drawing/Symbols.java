package io.seciot.diagrams.drawing;

import java.util.function.UnaryOperator;

/**
 * Says how each kind is drawn. The caller makes one from the vocabulary, so that drawing needs not
 * know it.
 */
@FunctionalInterface
public interface Symbols {

  /** How the kind with this id is drawn; answers for unknown kinds too. */
  Symbol of(String kind);

  /**
   * The built-in icons, with shapes and labels from the vocabulary.
   *
   * @param role the role of a kind: {@code process}, {@code store}, {@code external}, {@code
   *     boundary} or {@code none}
   * @param label what a kind is called
   */
  static Symbols of(UnaryOperator<String> role, UnaryOperator<String> label) {
    return kind -> {
      Symbol.Shape shape = Symbol.Shape.ofRole(role.apply(kind));
      return new Symbol(shape, Icons.of(kind, shape), label.apply(kind));
    };
  }
}
