package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/** Reads the words that are explained. */
final class GlossaryLoader {

  private static final String PREFIX = "urn:seciot:term:";

  private final Rdf rdf;
  private final Vocabulary vocabulary;
  private final MutableList<Problem> problems = Lists.mutable.empty();

  private GlossaryLoader(Rdf rdf, Vocabulary vocabulary) {
    this.rdf = rdf;
    this.vocabulary = vocabulary;
  }

  static Glossary load(Rdf rdf, Vocabulary vocabulary) throws ProblemException {
    GlossaryLoader loader = new GlossaryLoader(rdf, vocabulary);
    ImmutableList<Term> terms = rdf.ofClass("Term").collect(loader::term);
    if (rdf.isEnglish()) {
      loader.refuseSharedLabels(terms);
    }
    if (loader.problems.notEmpty()) {
      throw new ProblemException(loader.problems.toImmutable());
    }
    return new Glossary(terms);
  }

  private Term term(Node node) {
    String id = node.getURI().replace(PREFIX, "");
    Term term =
        new Term(
            id,
            rdf.text(node, Rdf.LABEL),
            rdf.allWords(node, Rdf.OTHER_LABEL).collect(Rdf::lexical),
            rdf.text(node, Rdf.DEFINITION),
            about(node));
    if (term.label().isBlank() || term.definition().isBlank()) {
      problem(id, Message.of("it lacks its label or its definition"));
    }
    return term;
  }

  private @Nullable String about(Node node) {
    String name = rdf.one(node, Rdf.sec("about")).flatMap(Terms::localName).orElse(null);
    if (name == null) {
      return null;
    }
    if (vocabulary.property(name).isPresent()) {
      return name;
    }
    String kind = Terms.kindId(name);
    if (vocabulary.kind(kind).isEmpty()) {
      problem(
          node.getURI().replace(PREFIX, ""),
          Message.of("it is about {0}, which is not known", name));
    }
    return kind;
  }

  /**
   * In English only: what a pack writes in English may be how we write something else in another
   * language, which its author can neither see nor is to blame for.
   */
  private void refuseSharedLabels(ImmutableList<Term> terms) {
    Map<String, String> owners = new HashMap<>();
    for (Term term : terms) {
      for (String label : term.labels()) {
        String other = owners.putIfAbsent(label, term.id());
        if (other != null) {
          problem(
              term.id(), Message.of("\"{0}\" is explained by {1} already", label, "term:" + other));
        }
      }
    }
  }

  private void problem(String term, Message reason) {
    problems.add(
        new Problem("glossary", 0, "term:" + term, reason, Message.of("Correct its entry")));
  }
}
