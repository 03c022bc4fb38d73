package io.seciot.diagrams.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.elk.core.options.Direction;

/**
 * Arranges a large model one box at a time, from the inside out. Flows between the inside of two
 * boxes share one line between these boxes, like wires in a duct. It takes a fraction of the time
 * that the layered algorithm needs for the whole, and the picture stays compact.
 */
final class BoxByBox {

  /** What stands directly inside of one box goes into rows where it is more than this. */
  private static final int MOST_IN_ONE_BOX = 800;

  /** Up to it both directions are tried and the better shape is taken. */
  private static final int MOST_FOR_BOTH_DIRECTIONS = 40;

  /** Where everything talks to everything, layers make a long strip; rows are easier to read. */
  private static final double TOO_LONG = 2;

  /** With more lines for each box it takes seconds to find that out. */
  private static final int DENSE = 4;

  private static final String TOP = "";

  private final Outline outline;
  private final Orientation orientation;
  private final Map<String, List<Outline.Link>> inside = new HashMap<>();
  private final Map<String, List<Outline.Link>> across = new HashMap<>();

  BoxByBox(Outline outline, Orientation orientation) {
    this.outline = outline;
    this.orientation = orientation;
    for (Outline.Link link : outline.links()) {
      Outline.Link lifted = outline.lifted(link);
      if (lifted != null) {
        String parent = outline.parent(lifted.source());
        (lifted.equals(link) ? inside : across)
            .computeIfAbsent(parent == null ? TOP : parent, _ -> new ArrayList<>())
            .add(lifted);
      }
    }
  }

  Block arranged() {
    return content(TOP, outline.roots());
  }

  private Block block(String id) {
    List<String> children = outline.children(id);
    return children.isEmpty()
        ? Block.leaf(id, outline.name(id))
        : content(id, children).inside(id, outline.name(id));
  }

  private Block content(String id, List<String> children) {
    List<Block> blocks = children.stream().map(this::block).toList();
    Block rows = Block.rows(blocks, Block.ASPECT_RATIO, Block.GAP * 2);
    boolean isJoined = inside.containsKey(id) || across.containsKey(id);
    if (!isJoined
        || children.size() > MOST_IN_ONE_BOX
        || ducts(id).size() > DENSE * children.size()) {
      return rows;
    }
    Block layered = layered(id, children, blocks, Direction.RIGHT);
    if (children.size() <= MOST_FOR_BOTH_DIRECTIONS) {
      Block downwards = layered(id, children, blocks, Direction.DOWN);
      layered = downwards.frame() < layered.frame() ? downwards : layered;
    }
    return layered.frame() > TOO_LONG * rows.frame() ? rows : layered;
  }

  private Block layered(String id, List<String> children, List<Block> blocks, Direction direction) {
    Layers layers = new Layers(direction);
    if (children.size() > MOST_FOR_BOTH_DIRECTIONS) {
      layers.hurry();
    }
    for (int i = 0; i < blocks.size(); i++) {
      layers.block(layers.root(), children.get(i), blocks.get(i));
    }
    for (Outline.Link link : inside.getOrDefault(id, List.of())) {
      layers.flow(link, orientation.isBackwards(link.id()));
    }
    ducts(id).values().forEach(flows -> layers.duct(flows, orientation));
    return layers.arranged();
  }

  /** The flows between the inside of two boxes, by the two boxes. */
  private Map<String, List<Outline.Link>> ducts(String id) {
    Map<String, List<Outline.Link>> ducts = new TreeMap<>();
    for (Outline.Link link : across.getOrDefault(id, List.of())) {
      boolean isOrdered = link.source().compareTo(link.target()) < 0;
      String pair =
          isOrdered ? link.source() + " " + link.target() : link.target() + " " + link.source();
      ducts.computeIfAbsent(pair, _ -> new ArrayList<>()).add(link);
    }
    return ducts;
  }
}
