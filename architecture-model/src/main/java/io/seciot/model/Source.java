package io.seciot.model;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from, so that a proof can say who claimed it and on what ground. */
public sealed interface Source {

  /** Stated while drawing, by whoever edited the model. */
  record Drawn() implements Source {}

  /**
   * Answered by a person.
   *
   * @param signature who answered and when
   * @param evidence a document or link that shows it, if one was named
   */
  record Answered(Signature signature, @Nullable String evidence) implements Source {}

  /**
   * Known of a part in the catalogue, such as a protocol that has no encryption.
   *
   * @param entry the id of the catalogue entry
   */
  record Catalogue(String entry) implements Source {}

  /**
   * Read from another tool's file.
   *
   * @param file the file's name
   * @param line the line, counted from 1; 0 where the format has no lines
   */
  record Imported(String file, int line) implements Source {}

  /** Shown by a document, such as a test report or a data sheet. */
  record Evidence(String document) implements Source {}

  /** The source of what is stated while drawing. */
  Source DRAWN = new Drawn();

  /** In a few words, such as {@code answered by Reviewer on 2026-01-31}. */
  default String words() {
    return switch (this) {
      case Drawn drawn -> "drawn";
      case Answered(var signature, var evidence) ->
          "answered by "
              + signature.by()
              + " on "
              + signature.on()
              + (evidence == null ? "" : ", see " + evidence);
      case Catalogue(String entry) -> "from the catalogue, " + entry;
      case Imported(String file, int line) ->
          "imported from " + file + (line > 0 ? ":" + line : "");
      case Evidence(String document) -> "shown by " + document;
    };
  }
}
