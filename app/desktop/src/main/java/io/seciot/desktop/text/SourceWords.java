package io.seciot.desktop.text;

import io.seciot.model.Source;
import java.util.function.UnaryOperator;

/** Where facts come from, in words. */
public final class SourceWords {

  private SourceWords() {}

  /**
   * A source in a few words, such as "Answered by Reviewer on 31 Jan 2026".
   *
   * @param part gives a part of the catalogue its name by its id
   */
  public static String of(Source source, UnaryOperator<String> part, Texts texts) {
    return switch (source) {
      case Source.Drawn drawn -> texts.get("source.drawn");
      case Source.Answered(var signature, var evidence) ->
          texts.get("source.answered", signature.by(), texts.day(signature.on()));
      case Source.Catalogue(String entry) -> texts.get("source.catalogue", part.apply(entry));
      case Source.Imported(String file, int line) ->
          line > 0
              ? texts.get("source.imported", file, Integer.toString(line))
              : texts.get("source.imported.file", file);
      case Source.Evidence(String document) -> texts.get("source.evidence", document);
    };
  }
}
