package io.seciot.diagrams.layout;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a view shows: the elements as a tree in which hidden ones are skipped, and the flows whose
 * ends are shown or lie inside of something that is.
 */
final class Outline {

  /** A flow between two shown elements. */
  record Link(Flow flow, String source, String target) {
    String id() {
      return flow.id();
    }
  }

  /** What is nested deeper would be a speck in an endless picture. */
  private static final int DEEPEST = 100;

  private final Map<String, Element> shown = new TreeMap<>();
  private final Map<String, String> parents = new TreeMap<>();
  private final Map<String, List<String>> children = new TreeMap<>();
  private final List<String> roots = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();

  Outline(Architecture model, Set<String> elements) {
    for (String id : new TreeSet<>(elements)) {
      model
          .element(id)
          .filter(element -> model.ancestors(element.id()).size() < DEEPEST)
          .ifPresent(element -> shown.put(id, element));
    }
    for (Element element : shown.values()) {
      place(model, element);
    }
    for (Flow flow : model.flows()) {
      link(model, flow);
    }
  }

  List<String> roots() {
    return roots;
  }

  List<String> children(String id) {
    return children.getOrDefault(id, List.of());
  }

  List<Link> links() {
    return links;
  }

  int size() {
    return shown.size();
  }

  String name(String id) {
    Element element = shown.get(id);
    return element == null ? id : element.name();
  }

  @Nullable String parent(String id) {
    return parents.get(id);
  }

  /** Whether a flow ends at the element or at anything inside it. */
  boolean isTouched(String id) {
    return touched.contains(id);
  }

  /** The element and those around it, the outermost first. */
  List<String> path(String id) {
    List<String> path = new ArrayList<>();
    for (String current = id; current != null; current = parents.get(current)) {
      path.add(current);
    }
    Collections.reverse(path);
    return path;
  }

  /**
   * The same flow with both ends moved out to two boxes that stand directly inside of the same one;
   * none where one end is inside of the other.
   */
  @Nullable Link lifted(Link link) {
    List<String> source = path(link.source());
    List<String> target = path(link.target());
    int depth = 0;
    while (depth < Math.min(source.size(), target.size())
        && source.get(depth).equals(target.get(depth))) {
      depth++;
    }
    return depth < Math.min(source.size(), target.size())
        ? new Link(link.flow(), source.get(depth), target.get(depth))
        : null;
  }

  private void place(Architecture model, Element element) {
    String parent = nearestShown(model, element.parent());
    if (parent == null) {
      roots.add(element.id());
    } else {
      parents.put(element.id(), parent);
      children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(element.id());
    }
  }

  private void link(Architecture model, Flow flow) {
    String source = nearestShown(model, flow.source());
    String target = nearestShown(model, flow.target());
    if (source == null || target == null) {
      return;
    }
    boolean isInsideOfOneBox = source.equals(target) && !flow.source().equals(flow.target());
    if (!isInsideOfOneBox) {
      links.add(new Link(flow, source, target));
      touched.addAll(path(source));
      touched.addAll(path(target));
    }
  }

  private @Nullable String nearestShown(Architecture model, @Nullable String start) {
    String current = start;
    while (current != null && !shown.containsKey(current)) {
      current = model.element(current).map(Element::parent).orElse(null);
    }
    return current;
  }
}
