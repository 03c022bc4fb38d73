package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.KnowledgeFiles.KnowledgeFile;
import io.seciot.ontology.language.Phrases;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Turtle files read into one graph, with the few look-ups that the loaders need. */
final class Rdf {

  static final Node LABEL = skos("prefLabel");
  static final Node OTHER_LABEL = skos("altLabel");
  static final Node DEFINITION = skos("definition");

  /** What is read where there are no words in the language that was asked for. */
  private static final String FALLBACK = Phrases.ENGLISH.language();

  /** More members than anybody lists; a list that leads back to itself has no end. */
  private static final int LONGEST_LIST = 1_000;

  private final Graph graph;
  private final ImmutableList<KnowledgeFile> files;
  private final String language;

  private Rdf(Graph graph, ImmutableList<KnowledgeFile> files, String language) {
    this.graph = graph;
    this.files = files;
    this.language = language;
  }

  /**
   * Reads the files. Says with file and line where one is not Turtle.
   *
   * @param language in which texts are wanted, such as {@code de}
   */
  static Rdf read(ImmutableList<KnowledgeFile> files, String language) throws ProblemException {
    Rdf rdf = new Rdf(GraphMemFactory.createDefaultGraph(), files, language);
    MutableList<Problem> problems = Lists.mutable.empty();
    for (KnowledgeFile file : files) {
      try {
        RDFParser.fromString(file.text(), Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(rdf.graph);
      } catch (RiotException e) {
        problems.add(
            new Problem(
                file.shown(),
                line(e),
                "",
                Message.of("this is not Turtle: {0}", reason(e)),
                Message.of("Correct the syntax at this place")));
      }
    }
    if (problems.notEmpty()) {
      throw new ProblemException(problems.toImmutable());
    }
    return rdf;
  }

  /** Whether texts are read in the language that every file has. */
  boolean isEnglish() {
    return language.equals(FALLBACK);
  }

  private static int line(RiotException problem) {
    String message = String.valueOf(problem.getMessage());
    var found = java.util.regex.Pattern.compile("line: (\\d+)").matcher(message);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static String reason(RiotException problem) {
    return String.valueOf(problem.getMessage()).replaceFirst("^\\[line: \\d+, col: \\d+ *] *", "");
  }

  static Node sec(String name) {
    return Terms.property(name);
  }

  private static Node skos(String name) {
    return org.apache.jena.graph.NodeFactory.createURI(
        "http://www.w3.org/2004/02/skos/core#" + name);
  }

  /** All subjects of a class, sorted by their IRI. */
  ImmutableList<Node> ofClass(String name) {
    MutableList<Node> found = Lists.mutable.empty();
    graph
        .find(Node.ANY, Terms.TYPE, sec(name))
        .filterKeep(triple -> triple.getSubject().isURI())
        .forEachRemaining(triple -> found.add(triple.getSubject()));
    return found.sortThisBy(Node::toString).toImmutable();
  }

  /** The values of a property, sorted by their text so that nothing depends on hashing. */
  ImmutableList<Node> all(Node subject, Node predicate) {
    MutableList<Node> found = Lists.mutable.empty();
    graph
        .find(subject, predicate, Node.ANY)
        .forEachRemaining(triple -> found.add(triple.getObject()));
    return found.sortThisBy(Node::toString).toImmutable();
  }

  Optional<Node> one(Node subject, Node predicate) {
    return Optional.ofNullable(all(subject, predicate).getFirst());
  }

  /** The text of a literal in this language, else in English; empty where there is none. */
  String text(Node subject, Node predicate) {
    ImmutableList<Node> found = all(subject, predicate);
    return spoken(found, language)
        .or(() -> spoken(found, FALLBACK))
        .or(found::getFirstOptional)
        .map(Rdf::lexical)
        .orElse("");
  }

  /** All texts in this language, else all in English. */
  ImmutableList<Node> allWords(Node subject, Node predicate) {
    ImmutableList<Node> found = all(subject, predicate);
    ImmutableList<Node> own = found.select(node -> isSpoken(node, language));
    return own.isEmpty() ? found.select(node -> isSpoken(node, FALLBACK)) : own;
  }

  private static boolean isSpoken(Node node, String language) {
    return node.isLiteral() && node.getLiteralLanguage().equals(language);
  }

  private static Optional<Node> spoken(ImmutableList<Node> found, String language) {
    return found.detectOptional(node -> isSpoken(node, language));
  }

  /**
   * A whole number of up to nine digits; 0 where there is none, empty where it is something else.
   */
  OptionalInt number(Node subject, Node predicate) {
    String text = text(subject, predicate);
    if (text.isEmpty()) {
      return OptionalInt.of(0);
    }
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  boolean isTrue(Node subject, Node predicate) {
    return text(subject, predicate).equals("true");
  }

  /**
   * The members of an RDF list of texts: of the one in this language, else of the English one;
   * empty where there is none.
   */
  ImmutableList<Node> words(Node subject, Node predicate) {
    ImmutableList<ImmutableList<Node>> lists = all(subject, predicate).collect(this::members);
    return lists
        .detectOptional(list -> isSpoken(list, language))
        .or(() -> lists.detectOptional(list -> isSpoken(list, FALLBACK)))
        .or(lists::getFirstOptional)
        .orElse(Lists.immutable.empty());
  }

  private static boolean isSpoken(ImmutableList<Node> texts, String language) {
    return texts.notEmpty() && spoken(texts, language).isPresent();
  }

  /** The members of an RDF list; empty where there is none. */
  ImmutableList<Node> list(Node subject, Node predicate) {
    return one(subject, predicate).map(this::members).orElse(Lists.immutable.empty());
  }

  private ImmutableList<Node> members(Node list) {
    MutableList<Node> found = Lists.mutable.empty();
    Node rest = list;
    while (!rest.equals(RDF.nil.asNode()) && found.size() < LONGEST_LIST) {
      one(rest, RDF.first.asNode()).ifPresent(found::add);
      rest = one(rest, RDF.rest.asNode()).orElse(RDF.nil.asNode());
    }
    return found.toImmutable();
  }

  static String lexical(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /**
   * What is wrong with the entry of a term, with the file and the line where people find it.
   *
   * @param term as the files write it, such as {@code sec:DebugPort}
   * @param mentioned a word of the entry that the reason is about; empty for the entry as a whole
   */
  Problem problem(String term, String mentioned, Message reason, Message advice) {
    for (KnowledgeFile file : files) {
      OptionalInt line = Entries.line(file.text(), term, mentioned);
      if (line.isPresent()) {
        return new Problem(file.shown(), line.getAsInt(), term, reason, advice);
      }
    }
    return new Problem("vocabulary", 0, term, reason, advice);
  }
}
