package io.seciot.cli.workbench;

import io.seciot.model.Source;
import io.seciot.ontology.analysis.Reason;
import org.jspecify.annotations.Nullable;

/** Says in a few words where a fact comes from. */
public final class SourceWords {

  private SourceWords() {}

  /** Empty for what was drawn and for what follows from the drawing. */
  public static String of(@Nullable Source source) {
    return source == null || source instanceof Source.Drawn ? "" : source.words();
  }

  /** The reason's sentence, with the source where that is not the drawing itself. */
  public static String sentence(Reason reason) {
    String source = of(reason.source());
    return source.isEmpty() || reason.sentence().contains(source)
        ? reason.sentence()
        : reason.sentence() + " (" + source + ")";
  }
}
