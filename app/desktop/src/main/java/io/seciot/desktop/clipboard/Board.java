package io.seciot.desktop.clipboard;

import io.seciot.model.edit.Fragment;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;

/** Where copied parts are kept until they are pasted, here or in another window. */
public interface Board {

  /**
   * Keeps a part in place of what was there.
   *
   * @param vocabulary says how its kinds are drawn, for programs that take a picture of it
   * @return a name of this copy, which no other one has
   */
  String put(Fragment part, Vocabulary vocabulary);

  /** Whether the copy of this name is what was copied last, here or anywhere else. */
  boolean holds(String copy);

  /** The text of a part, if that is what was copied last; it may come from anywhere. */
  Optional<String> text();
}
