package io.seciot.model.file;

import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.edit.Fragment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Copied parts of models as text, as the clipboard carries them from window to window. */
public final class FragmentText {

  /** Nobody copies more; what another program puts there may be of any size. */
  public static final int MAX_CHARACTERS = 32 * 1024 * 1024;

  private static final String NAME = "clipboard";

  private FragmentText() {}

  /** The text: a model in JSON, which can also be saved as a file. */
  public static String write(Fragment part) {
    return new String(ModelFiles.bytes(part.content(), NAME), StandardCharsets.UTF_8);
  }

  /** Whether a text claims to be such a part; what it holds is for {@link #read} to find out. */
  public static boolean looksLikeOne(String text) {
    return text.length() <= MAX_CHARACTERS
        && text.stripLeading().startsWith("{")
        && text.contains("\"seciot\"");
  }

  /**
   * Reads a part, or a whole model, with the same care as a file.
   *
   * @throws ProblemException where it is too long or no sound model
   */
  public static Fragment read(String text) throws ProblemException {
    if (text.length() > MAX_CHARACTERS) {
      throw new ProblemException(
          Problem.ofFile(NAME, "it holds more than a model can", "Copy a smaller part"));
    }
    try {
      return new Fragment(
          ModelFiles.read(NAME, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.ofFile(NAME, "it cannot be read as a model", "Copy the elements again"));
    }
  }
}
