package io.seciot.desktop.window;

import io.seciot.desktop.analysis.ReasoningAnalyst;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Relevance;
import java.util.Locale;

/**
 * What a document is judged by, in one language.
 *
 * @param relevance which properties matter for which item
 * @param analyst reasons about the document alone
 */
record Basis(Knowledge knowledge, Relevance relevance, ReasoningAnalyst analyst) {

  /** Takes a moment; not for the thread of the screen. */
  static Basis of(Knowledge knowledge, Locale language, Services services) {
    OffUiThread.hold("Preparing the knowledge");
    Knowledge spoken = knowledge.in(language);
    return new Basis(
        spoken,
        Relevance.of(spoken, services.expertise().catalogue()),
        new ReasoningAnalyst(spoken, services.expertise().catalogue(), services.today()));
  }
}
