package io.seciot.ontology.condition;

import io.seciot.model.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The names of kinds, properties and items as nodes of the graph, and back. */
public final class Terms {

  /** Namespace of the vocabulary. */
  public static final String VOCABULARY = "urn:seciot:vocab#";

  /** Namespace of countermeasures. */
  public static final String COUNTERMEASURE = "urn:seciot:countermeasure:";

  /** {@code rdf:type}. */
  public static final Node TYPE = RDF.type.asNode();

  /** Says that a property of an item is unknown; made by the projection, never written by hand. */
  public static final Node UNKNOWN = NodeFactory.createURI(VOCABULARY + "unknown");

  private static final String ITEM = "urn:seciot:model:";

  /** Terms of the vocabulary recur in every item; there are a few hundred of them. */
  private static final Map<String, Node> PROPERTIES = new ConcurrentHashMap<>();

  private static final Map<String, Node> KINDS = new ConcurrentHashMap<>();

  private Terms() {}

  /** A property, or a derived one, as a node. */
  public static Node property(String id) {
    return PROPERTIES.computeIfAbsent(id, name -> NodeFactory.createURI(VOCABULARY + name));
  }

  /** A kind as a node: {@code debug-port} becomes {@code sec:DebugPort}. */
  public static Node kind(String id) {
    return KINDS.computeIfAbsent(id, Terms::kindNode);
  }

  private static Node kindNode(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return NodeFactory.createURI(VOCABULARY + name);
  }

  /** An item of a model as a node. */
  public static Node item(String id) {
    return NodeFactory.createURI(ITEM + id);
  }

  /** The id of an item, if the node is one. */
  public static Optional<String> itemId(Node node) {
    return node.isURI() && node.getURI().startsWith(ITEM)
        ? Optional.of(node.getURI().substring(ITEM.length()))
        : Optional.empty();
  }

  /** The local name of a term of the vocabulary, if the node is one. */
  public static Optional<String> localName(Node node) {
    return node.isURI() && node.getURI().startsWith(VOCABULARY)
        ? Optional.of(node.getURI().substring(VOCABULARY.length()))
        : Optional.empty();
  }

  /** The id of a kind from its local name: {@code DebugPort} becomes {@code debug-port}. */
  public static String kindId(String localName) {
    return localName.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }

  /** A value as literals, one for each choice; canonical, because the graph compares terms. */
  public static ImmutableList<Node> literals(Value value) {
    return switch (value) {
      case Value.Text text -> Lists.immutable.of(NodeFactory.createLiteralString(text.text()));
      case Value.Flag flag -> Lists.immutable.of(flag(flag.yes()));
      case Value.Amount amount ->
          Lists.immutable.of(
              NodeFactory.createLiteralDT(Long.toString(amount.number()), XSDDatatype.XSDinteger));
      case Value.Texts texts ->
          texts.texts().toList().collect(NodeFactory::createLiteralString).toImmutable();
    };
  }

  /** A yes or no as a literal. */
  public static Node flag(boolean yes) {
    return NodeFactory.createLiteralDT(Boolean.toString(yes), XSDDatatype.XSDboolean);
  }
}
