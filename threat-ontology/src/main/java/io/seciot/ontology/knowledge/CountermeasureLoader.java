package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Value;
import io.seciot.ontology.condition.Terms;
import org.apache.jena.graph.Node;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;

/** Reads what can be done against threats. */
final class CountermeasureLoader {

  private final Rdf rdf;
  private final Vocabulary vocabulary;
  private final MutableList<Problem> problems = Lists.mutable.empty();

  private CountermeasureLoader(Rdf rdf, Vocabulary vocabulary) {
    this.rdf = rdf;
    this.vocabulary = vocabulary;
  }

  static ImmutableMap<String, Countermeasure> load(Rdf rdf, Vocabulary vocabulary)
      throws ProblemException {
    CountermeasureLoader loader = new CountermeasureLoader(rdf, vocabulary);
    ImmutableMap<String, Countermeasure> found =
        rdf.ofClass("Countermeasure")
            .select(loader::isNamed)
            .collect(loader::countermeasure)
            .toMap(Countermeasure::id, countermeasure -> countermeasure)
            .toImmutable();
    if (loader.problems.notEmpty()) {
      throw new ProblemException(loader.problems.toImmutable());
    }
    return found;
  }

  private boolean isNamed(Node node) {
    boolean named = node.getURI().startsWith(Terms.COUNTERMEASURE);
    if (!named) {
      String term = Terms.localName(node).map(name -> "sec:" + name).orElse(node.getURI());
      problems.add(
          rdf.problem(
              term,
              "",
              Message.of("its name is not one of a countermeasure"),
              Message.of("Begin it with {0}", "cm:")));
    }
    return named;
  }

  private Countermeasure countermeasure(Node node) {
    String id = node.getURI().substring(Terms.COUNTERMEASURE.length());
    return new Countermeasure(
        id,
        rdf.text(node, Rdf.LABEL),
        rdf.text(node, Rdf.DEFINITION),
        texts(rdf.words(node, Rdf.sec("steps"))),
        stepsFor(node),
        rdf.text(node, Rdf.sec("test")),
        new Countermeasure.Outcome(
            rdf.text(node, Rdf.sec("effort")),
            rdf.all(node, Rdf.sec("sets"))
                .collect(setting -> setting(id, setting))
                .toSortedListBy(Countermeasure.Setting::property)
                .toImmutable()));
  }

  private ImmutableMap<String, ImmutableList<String>> stepsFor(Node node) {
    MutableMap<String, ImmutableList<String>> found = Maps.mutable.empty();
    for (Node group : rdf.all(node, Rdf.sec("stepsFor"))) {
      ImmutableList<String> steps = texts(rdf.words(group, Rdf.sec("steps")));
      rdf.all(group, Rdf.sec("part")).forEach(part -> found.put(Rdf.lexical(part), steps));
    }
    return found.toImmutable();
  }

  private Countermeasure.Setting setting(String countermeasure, Node node) {
    String property = rdf.one(node, Rdf.sec("property")).flatMap(Terms::localName).orElse("");
    Value value =
        rdf.one(node, Rdf.sec("value")).map(CountermeasureLoader::value).orElse(Value.of(""));
    boolean fits = vocabulary.property(property).filter(p -> p.takes(value)).isPresent();
    if (!fits) {
      problems.add(
          rdf.problem(
              "cm:" + countermeasure,
              "sec:" + property,
              Message.of(
                  "it sets {0} to \"{1}\", which the vocabulary does not know", property, value),
              Message.of("Correct the property or the value")));
    }
    return new Countermeasure.Setting(property, value);
  }

  private static Value value(Node node) {
    if (!node.isLiteral()) {
      return Value.of(node.toString());
    }
    Object value = node.getLiteralValue();
    return switch (value) {
      case Boolean flag -> Value.of(flag);
      case Number number -> Value.of(number.longValue());
      case Object text -> Value.of(text.toString());
    };
  }

  private static ImmutableList<String> texts(ImmutableList<Node> nodes) {
    return nodes.collect(Rdf::lexical);
  }
}
