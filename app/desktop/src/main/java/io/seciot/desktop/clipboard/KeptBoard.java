package io.seciot.desktop.clipboard;

import io.seciot.model.edit.Fragment;
import io.seciot.model.file.FragmentText;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;

/** Keeps what was copied to itself: a self-check must not take from people what they copied. */
public final class KeptBoard implements Board {

  private Optional<String> text = Optional.empty();
  private int copies;

  @Override
  public String put(Fragment part, Vocabulary vocabulary) {
    text = Optional.of(FragmentText.write(part));
    copies++;
    return Integer.toString(copies);
  }

  @Override
  public boolean holds(String copy) {
    return copy.equals(Integer.toString(copies));
  }

  @Override
  public Optional<String> text() {
    return text;
  }
}
