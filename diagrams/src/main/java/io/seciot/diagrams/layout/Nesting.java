package io.seciot.diagrams.layout;

import io.seciot.diagrams.lettering.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.graph.ElkNode;

/**
 * Arranges nested boxes. What no flow touches is put into rows; what flows connect goes through the
 * layered algorithm, each connected part of the picture by itself, so that independent parts can
 * stand side by side instead of in one long strip.
 */
final class Nesting {

  private static final double QUIET_RATIO = 2;
  private static final double BETWEEN_PARTS = 40;

  /** Above it the layered algorithm takes seconds when it crosses the borders of boxes. */
  private static final int MOST_AT_ONCE = 160;

  /** Up to it both directions are tried and the better shape is taken. */
  private static final int MOST_FOR_BOTH_DIRECTIONS = 120;

  private final Outline outline;
  private final Orientation orientation;

  Nesting(Outline outline) {
    this.outline = outline;
    this.orientation = new Orientation(outline);
  }

  Block arranged() {
    if (outline.size() == 0) {
      return new Block(new Size(0, 0), Map.of(), Map.of());
    }
    if (outline.size() > MOST_AT_ONCE) {
      return new BoxByBox(outline, orientation).arranged();
    }
    List<Block> parts = new ArrayList<>();
    for (List<String> roots : connectedRoots()) {
      parts.add(
          roots.size() == 1 && !outline.isTouched(roots.getFirst())
              ? quiet(outline, roots.getFirst())
              : connected(roots));
    }
    return Block.rows(parts, Block.ASPECT_RATIO, BETWEEN_PARTS);
  }

  /** An element with all that is inside, where no flow ends. */
  static Block quiet(Outline outline, String id) {
    List<Block> inside = outline.children(id).stream().map(child -> quiet(outline, child)).toList();
    return inside.isEmpty()
        ? Block.leaf(id, outline.name(id))
        : Block.rows(inside, Block.ASPECT_RATIO, Block.GAP).inside(id, outline.name(id));
  }

  private Block connected(List<String> roots) {
    Block rightwards = layered(roots, Direction.RIGHT);
    if (outline.size() > MOST_FOR_BOTH_DIRECTIONS) {
      return rightwards;
    }
    Block downwards = layered(roots, Direction.DOWN);
    return downwards.frame() < rightwards.frame() ? downwards : rightwards;
  }

  private Block layered(List<String> roots, Direction direction) {
    Layers layers = new Layers(direction);
    for (String root : roots) {
      add(layers, layers.root(), root);
    }
    for (Outline.Link link : outline.links()) {
      layers.flow(link, orientation.isBackwards(link.id()));
    }
    return layers.arranged();
  }

  private void add(Layers layers, ElkNode parent, String id) {
    List<String> children = outline.children(id);
    if (children.isEmpty()) {
      layers.block(parent, id, Block.leaf(id, outline.name(id)));
      return;
    }
    ElkNode node = layers.container(parent, id, leastWidth(id) - leastContent(id));
    List<Block> quiet = new ArrayList<>();
    for (String child : children) {
      if (outline.isTouched(child)) {
        add(layers, node, child);
      } else {
        quiet.add(quiet(outline, child));
      }
    }
    if (!quiet.isEmpty()) {
      layers.quietBlock(node, Block.rows(quiet, QUIET_RATIO, Block.GAP));
    }
  }

  /** How wide an element is at least: its name must fit, and what is inside. */
  private double leastWidth(String id) {
    return outline.children(id).isEmpty()
        ? Size.ofLeaf(outline.name(id)).width()
        : Math.max(Size.ofHeader(outline.name(id)), leastContent(id));
  }

  private double leastContent(String id) {
    double widest = 0;
    for (String child : outline.children(id)) {
      widest = Math.max(widest, leastWidth(child));
    }
    return widest + 2 * Block.PADDING;
  }

  /** The outermost elements, those together that flows join, in the order of their ids. */
  private List<List<String>> connectedRoots() {
    Map<String, String> leaders = new HashMap<>();
    Function<String, String> leader =
        id -> {
          String current = id;
          while (leaders.containsKey(current)) {
            current = leaders.getOrDefault(current, current);
          }
          return current;
        };
    for (Outline.Link link : outline.links()) {
      String one = leader.apply(outline.path(link.source()).getFirst());
      String other = leader.apply(outline.path(link.target()).getFirst());
      if (!one.equals(other)) {
        leaders.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
      }
    }
    Map<String, List<String>> groups = new TreeMap<>();
    for (String root : outline.roots()) {
      groups.computeIfAbsent(leader.apply(root), _ -> new ArrayList<>()).add(root);
    }
    return List.copyOf(groups.values());
  }
}
