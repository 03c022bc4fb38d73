package io.seciot.desktop.inspector;

import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Source;

/** Which document or link shows a fact, and the same fact shown by another one. */
final class Citing {

  private Citing() {}

  /** The document or link; empty where none is named. */
  static String evidence(Fact fact) {
    return switch (fact.source()) {
      case Source.Answered(var signature, var evidence) -> evidence == null ? "" : evidence;
      case Source.Evidence(String document) -> document;
      case Source.Drawn drawn -> "";
      case Source.Catalogue catalogue -> "";
      case Source.Imported imported -> "";
    };
  }

  /**
   * The fact shown by this. An answer keeps who gave it; any other origin gives way to the
   * document, which says more. With an empty text nothing shows it any more.
   */
  static Fact with(Fact fact, String document) {
    if (evidence(fact).equals(document)) {
      return fact;
    }
    return switch (fact.source()) {
      case Source.Answered(var signature, var evidence) ->
          new Fact(
              fact.value(),
              new Source.Answered(signature, document.isEmpty() ? null : document),
              fact.extras());
      case Source.Evidence evidence when document.isEmpty() -> Fact.drawn(fact.value());
      case Source.Evidence evidence ->
          new Fact(fact.value(), new Source.Evidence(document), fact.extras());
      case Source.Drawn drawn -> shown(fact, document);
      case Source.Catalogue catalogue -> shown(fact, document);
      case Source.Imported imported -> shown(fact, document);
    };
  }

  /** What was unknown of the former origin says nothing of the document. */
  private static Fact shown(Fact fact, String document) {
    Extras extras = fact.extras().without("source");
    return new Fact(fact.value(), new Source.Evidence(document), extras);
  }
}
