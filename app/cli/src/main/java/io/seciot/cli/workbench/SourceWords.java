package io.seciot.cli.workbench;

import io.seciot.model.Source;
import io.seciot.ontology.analysis.Reason;
import org.jspecify.annotations.Nullable;

/** Says in a few words where a fact comes from. */
public final class SourceWords {

  private SourceWords() {}

  /** Empty for what was drawn and for what follows from the drawing. */
  public static String of(@Nullable Source source) {
    return switch (source) {
      case null -> "";
      case Source.Drawn drawn -> "";
      case Source.Answered(var signature, var evidence) ->
          "answered by "
              + signature.by()
              + " on "
              + signature.on()
              + (evidence == null ? "" : ", see " + evidence);
      case Source.Catalogue(String entry) -> "from the catalogue, " + entry;
      case Source.Imported(String file, int line) ->
          "imported from " + file + (line > 0 ? ":" + line : "");
      case Source.Evidence(String document) -> "shown by " + document;
    };
  }

  /** The reason's sentence, with the source where that is not the drawing itself. */
  public static String sentence(Reason reason) {
    String source = of(reason.source());
    return source.isEmpty() || reason.sentence().contains(source)
        ? reason.sentence()
        : reason.sentence() + " (" + source + ")";
  }
}
