package io.seciot.ontology.knowledge;

import io.seciot.model.ProblemException;
import io.seciot.ontology.language.Phrases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One knowledge in each of its languages. A language is read when it is first asked for: most users
 * need one. Safe to share.
 */
final class Translations {

  /** Reads the knowledge in one language, knowing where the others are. */
  interface Reader {
    Knowledge read(Phrases phrases, Translations others) throws ProblemException;
  }

  private final Reader reader;
  private final Map<String, Knowledge> known = new ConcurrentHashMap<>();

  Translations(Reader reader) {
    this.reader = reader;
  }

  /** Reads the first language, which says what is wrong with the files in all of them. */
  Knowledge load(Phrases phrases) throws ProblemException {
    Knowledge read = reader.read(phrases, this);
    known.put(phrases.language(), read);
    return read;
  }

  /** The knowledge in a language. */
  Knowledge in(Phrases phrases) {
    return known.computeIfAbsent(phrases.language(), language -> readAgain(phrases));
  }

  private Knowledge readAgain(Phrases phrases) {
    try {
      return reader.read(phrases, this);
    } catch (ProblemException e) {
      throw new IllegalStateException("sound in one language and not in another", e);
    }
  }
}
