package io.seciot.ontology.knowledge;

import io.seciot.model.ProblemException;
import io.seciot.ontology.condition.ConditionCheck;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.standards.StandardsLoader;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;

/** The knowledge that comes with the product. */
public final class BuiltInKnowledge {

  private BuiltInKnowledge() {}

  /** Reads it. Takes a moment; keep the result. */
  public static Knowledge load() {
    try {
      return load(KnowledgeFiles.builtIn());
    } catch (ProblemException e) {
      throw new IllegalStateException("the built-in knowledge is unsound:\n" + e.getMessage(), e);
    }
  }

  static Knowledge load(KnowledgeFiles files) throws ProblemException {
    JenaSystem.init();
    Rdf rdf =
        Rdf.read(
            files.below("vocabulary", ".ttl").newWithAll(files.below("countermeasures", ".ttl")));
    Vocabulary vocabulary = VocabularyLoader.load(rdf);
    ImmutableMap<String, Countermeasure> countermeasures =
        CountermeasureLoader.load(rdf, vocabulary);
    ImmutableMap<String, String> sentences = sentences(rdf);
    ConditionCheck check = new ConditionCheck(vocabulary, sentences.keysView().toSet());
    return new Knowledge(
        vocabulary,
        ThreatLoader.load(files.below("threats", ".rq"), check, countermeasures::containsKey),
        countermeasures,
        sentences,
        StandardsLoader.builtIn().load(vocabulary));
  }

  /** What a proof prints for each property that is worked out from the drawing. */
  private static ImmutableMap<String, String> sentences(Rdf rdf) {
    MutableMap<String, String> found = Maps.mutable.empty();
    rdf.ofClass("DerivedProperty")
        .forEach(node ->
            Terms.localName(node)
                .ifPresent(name -> found.put(name, rdf.text(node, Rdf.sec("sentence")))));
    return found.toImmutable();
  }
}
