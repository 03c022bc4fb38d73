package io.seciot.diagrams.layout;

import io.seciot.diagrams.lettering.FlowLabel;
import io.seciot.diagrams.lettering.Size;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * One run of ELK's layered algorithm. Boxes are added first, flows after them, then {@link
 * #arranged} answers where everything goes.
 */
final class Layers {

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new TreeMap<>();
  private final Map<ElkNode, Block> blocks = new IdentityHashMap<>();
  private final List<Wire> wires = new ArrayList<>();

  /** A flow and the edge that stands for it. */
  private record Wire(String flow, ElkEdge edge, boolean isBackwards, boolean isDuct) {}

  Layers(Direction direction) {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, direction);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    space(root);
  }

  /**
   * A box that holds others; what is inside is added with its node as the parent.
   *
   * @param extra room to add on the right, where the name is wider than what is inside
   */
  ElkNode container(ElkNode parent, String id, double extra) {
    ElkNode node = ElkGraphUtil.createNode(parent);
    node.setProperty(
        CoreOptions.PADDING,
        new ElkPadding(
            Size.HEADER + Block.PADDING / 2, Block.PADDING + extra, Block.PADDING, Block.PADDING));
    space(node);
    nodes.put(id, node);
    return node;
  }

  /** Something that is arranged already and keeps its size; flows can end at the named element. */
  void block(ElkNode parent, String id, Block block) {
    nodes.put(id, blockNode(parent, block));
  }

  /** Something that is arranged already, where no flow ends. */
  void quietBlock(ElkNode parent, Block block) {
    blockNode(parent, block);
  }

  private ElkNode blockNode(ElkNode parent, Block block) {
    ElkNode node = ElkGraphUtil.createNode(parent);
    node.setDimensions(block.size().width(), block.size().height());
    blocks.put(node, block);
    return node;
  }

  /**
   * A flow between two boxes that were added; others are left out.
   *
   * @param isBackwards whether it is laid out from its target to its source
   */
  void flow(Outline.Link link, boolean isBackwards) {
    edge(link, isBackwards)
        .ifPresent(edge -> {
          label(edge, link);
          wires.add(new Wire(link.id(), edge, isBackwards, false));
        });
  }

  /** Flows between the inside of two boxes, which share one line from box to box. */
  void duct(List<Outline.Link> links, Orientation orientation) {
    Outline.Link first = links.getFirst();
    boolean isFirstBackwards = orientation.isBackwards(first.id());
    edge(first, isFirstBackwards)
        .ifPresent(edge -> {
          for (Outline.Link link : links) {
            boolean isAlike = link.source().equals(first.source());
            wires.add(new Wire(link.id(), edge, isFirstBackwards == isAlike, true));
          }
        });
  }

  /** Prefers speed to beauty, for what is large. */
  void hurry() {
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
    root.setProperty(LayeredOptions.THOROUGHNESS, 2);
  }

  private Optional<ElkEdge> edge(Outline.Link link, boolean isBackwards) {
    ElkNode from = nodes.get(isBackwards ? link.target() : link.source());
    ElkNode to = nodes.get(isBackwards ? link.source() : link.target());
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(ElkGraphUtil.createSimpleEdge(from, to));
  }

  private static void label(ElkEdge edge, Outline.Link link) {
    FlowLabel text = FlowLabel.of(link.flow());
    if (text.isEmpty()) {
      return;
    }
    // ELK leaves room only for labels that have a text.
    ElkLabel label = ElkGraphUtil.createLabel(link.id(), edge);
    label.setDimensions(text.width(), text.height());
    label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
  }

  ElkNode root() {
    return root;
  }

  /**
   * Runs the algorithm.
   *
   * @throws CancellationException where its thread is interrupted meanwhile
   */
  Block arranged() {
    new RecursiveGraphLayoutEngine().layout(root, new UntilInterrupted());
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the layout was given up");
    }
    Block whole =
        new Block(new Size(root.getWidth(), root.getHeight()), new TreeMap<>(), new TreeMap<>());
    nodes.forEach((id, node) -> whole.boxes().put(id, box(node)));
    blocks.forEach((node, block) -> whole.add(block, left(node), top(node)));
    for (Wire wire : wires) {
      List<Point> route = route(wire);
      whole.routes().put(wire.flow(), wire.isBackwards() ? route.reversed() : route);
    }
    return whole;
  }

  /** The algorithm asks between its steps whether it should go on. */
  private static final class UntilInterrupted extends BasicProgressMonitor {
    @Override
    public boolean isCanceled() {
      return Thread.currentThread().isInterrupted();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int levels) {
      return new UntilInterrupted();
    }
  }

  private static Box box(ElkNode node) {
    return new Box(left(node), top(node), node.getWidth(), node.getHeight());
  }

  private static double left(ElkNode node) {
    double x = node.getX();
    for (ElkNode around = node.getParent(); around != null; around = around.getParent()) {
      x += around.getX();
    }
    return x;
  }

  private static double top(ElkNode node) {
    double y = node.getY();
    for (ElkNode around = node.getParent(); around != null; around = around.getParent()) {
      y += around.getY();
    }
    return y;
  }

  /**
   * The bend points; for a straight line its middle, which keeps the line where ELK put it. In a
   * duct also the points where it meets the boxes.
   */
  private List<Point> route(Wire wire) {
    List<Point> route = new ArrayList<>();
    ElkEdge edge = wire.edge();
    ElkNode around = edge.getContainingNode() == null ? root : edge.getContainingNode();
    double dx = left(around);
    double dy = top(around);
    for (ElkEdgeSection section : edge.getSections()) {
      Point start = new Point(section.getStartX() + dx, section.getStartY() + dy);
      Point end = new Point(section.getEndX() + dx, section.getEndY() + dy);
      if (wire.isDuct()) {
        route.add(start);
      }
      for (ElkBendPoint bend : section.getBendPoints()) {
        route.add(new Point(bend.getX() + dx, bend.getY() + dy));
      }
      if (wire.isDuct()) {
        route.add(end);
      } else if (section.getBendPoints().isEmpty()) {
        route.add(new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2));
      }
    }
    return route;
  }

  private static void space(ElkNode node) {
    node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    node.setProperty(CoreOptions.SPACING_NODE_NODE, 28.0);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
    node.setProperty(CoreOptions.SPACING_EDGE_NODE, 18.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    node.setProperty(CoreOptions.SPACING_EDGE_EDGE, 14.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
    node.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
    node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    node.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
  }
}
