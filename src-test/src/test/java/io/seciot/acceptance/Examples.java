package io.seciot.acceptance;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import java.nio.file.Path;
import java.util.List;

/** The example models and the knowledge to judge them by. */
final class Examples {

  static final List<String> FLAWED = List.of("smart-lock", "sensor-gateway", "health-wearable");
  static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  private Examples() {}

  static Architecture model(String name) {
    try {
      return ModelFiles.read(Path.of("../examples", name + ".seciot.json"));
    } catch (ProblemException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static Reasoner freshReasoner() {
    return new Reasoner(KNOWLEDGE, CATALOGUE);
  }
}
