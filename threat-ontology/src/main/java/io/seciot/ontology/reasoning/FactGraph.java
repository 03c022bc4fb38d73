package io.seciot.ontology.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The triples of a model, ready for the two look-ups that conditions consist of: what an item says
 * under a predicate, and which items say a given thing. Jena's own graphs go through everything
 * that is known of an item, or of a value, to answer either. Terms are compared as terms, not by
 * value. Many threads may read at once while nobody writes.
 */
final class FactGraph extends GraphBase {

  private final Map<Node, Map<Node, List<Triple>>> bySubject = new HashMap<>();
  private final Map<Node, Map<Node, List<Triple>>> byPredicate = new HashMap<>();
  private final Map<Node, Integer> sizes = new HashMap<>();
  private int size;

  @Override
  public void performAdd(Triple triple) {
    List<Triple> said =
        bySubject
            .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
            .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>(1));
    if (!said.contains(triple)) {
      said.add(triple);
      byPredicate
          .computeIfAbsent(triple.getPredicate(), predicate -> new HashMap<>())
          .computeIfAbsent(triple.getObject(), object -> new ArrayList<>(4))
          .add(triple);
      sizes.merge(triple.getPredicate(), 1, Integer::sum);
      size++;
    }
  }

  @Override
  public void performDelete(Triple triple) {
    if (remove(bySubject, triple.getSubject(), triple.getPredicate(), triple)) {
      remove(byPredicate, triple.getPredicate(), triple.getObject(), triple);
      sizes.merge(triple.getPredicate(), -1, Integer::sum);
      size--;
    }
  }

  private static boolean remove(
      Map<Node, Map<Node, List<Triple>>> index, Node first, Node second, Triple triple) {
    Map<Node, List<Triple>> inner = index.get(first);
    List<Triple> triples = inner == null ? null : inner.get(second);
    if (inner == null || triples == null || !triples.remove(triple)) {
      return false;
    }
    if (triples.isEmpty()) {
      inner.remove(second);
      if (inner.isEmpty()) {
        index.remove(first);
      }
    }
    return true;
  }

  /** How many triples say this of something. */
  int count(Node predicate, Node object) {
    return saying(byPredicate, predicate, object).size();
  }

  /** How many triples have the predicate. */
  int count(Node predicate) {
    return sizes.getOrDefault(predicate, 0);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return graphBaseFind(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node predicate, Node object) {
    if (!predicate.isConcrete()) {
      return all()
          .filterKeep(
              triple -> fits(subject, triple.getSubject()) && fits(object, triple.getObject()));
    }
    if (subject.isConcrete()) {
      List<Triple> said = saying(bySubject, subject, predicate);
      return object.isConcrete() ? only(said, object) : over(said);
    }
    return object.isConcrete()
        ? over(saying(byPredicate, predicate, object))
        : flat(byPredicate.getOrDefault(predicate, Map.of()));
  }

  private static boolean fits(Node wanted, Node given) {
    return !wanted.isConcrete() || wanted.equals(given);
  }

  private static ExtendedIterator<Triple> only(List<Triple> said, Node object) {
    for (Triple triple : said) {
      if (triple.getObject().equals(object)) {
        return over(List.of(triple));
      }
    }
    return NullIterator.instance();
  }

  private static List<Triple> saying(
      Map<Node, Map<Node, List<Triple>>> index, Node first, Node second) {
    return index.getOrDefault(first, Map.of()).getOrDefault(second, Collections.emptyList());
  }

  private ExtendedIterator<Triple> all() {
    return WrappedIterator.create(
        bySubject.values().stream()
            .flatMap(said -> said.values().stream())
            .flatMap(List::stream)
            .iterator());
  }

  private static ExtendedIterator<Triple> flat(Map<Node, List<Triple>> index) {
    return WrappedIterator.create(index.values().stream().flatMap(List::stream).iterator());
  }

  private static ExtendedIterator<Triple> over(List<Triple> triples) {
    Iterator<Triple> iterator = triples.iterator();
    return triples.isEmpty() ? NullIterator.instance() : WrappedIterator.createNoRemove(iterator);
  }

  @Override
  protected boolean graphBaseContains(Triple triple) {
    return triple.isConcrete()
        ? saying(bySubject, triple.getSubject(), triple.getPredicate()).contains(triple)
        : graphBaseFind(triple).hasNext();
  }

  @Override
  protected int graphBaseSize() {
    return size;
  }
}
