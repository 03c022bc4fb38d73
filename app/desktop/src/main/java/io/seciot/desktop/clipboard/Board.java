package io.seciot.desktop.clipboard;

import io.seciot.model.edit.Fragment;
import java.util.Optional;

/** Where copied parts are kept until they are pasted, here or in another window. */
public interface Board {

  /**
   * Keeps a part in place of what was there.
   *
   * @return the text as which it is kept
   */
  String put(Fragment part);

  /** The text of a part, if that is what was copied last; it may come from anywhere. */
  Optional<String> text();
}
