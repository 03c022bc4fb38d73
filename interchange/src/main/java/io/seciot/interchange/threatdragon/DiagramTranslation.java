package io.seciot.interchange.threatdragon;

import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.interchange.json.Node;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Message;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Carries over one diagram: elements, what is inside what, flows, the view, and what is left. */
final class DiagramTranslation {

  private final Translation whole;
  private final String title;
  private final ImmutableList<Cell> cells;
  private final Map<String, Cell> cellsById = new LinkedHashMap<>();

  /** By identity, for two shapes can be alike in every detail. */
  private final Map<Cell, String> elements = new IdentityHashMap<>();

  private final TreeMap<String, ImmutableList<Point>> routes = new TreeMap<>();

  DiagramTranslation(Translation whole, Node node, int number) {
    this.whole = whole;
    String named = Words.oneLine(node.at("title").text());
    this.title = named.isEmpty() ? "Diagram " + number : named;
    MutableList<Cell> found = Lists.mutable.empty();
    cells(node).entries().stream()
        .filter(Node.Fields.class::isInstance)
        .forEach(cell -> found.add(Cell.read(cell)));
    this.cells = found.toImmutable();
    cells.forEach(cell -> cellsById.putIfAbsent(cell.id(), cell));
  }

  /** The list of shapes and lines of a diagram, which version 1 keeps one level deeper. */
  static Node cells(Node diagram) {
    return diagram.at("cells") instanceof Node.Entries now
        ? now
        : diagram.at("diagramJson", "cells");
  }

  void translate() {
    ElementTranslation translation = new ElementTranslation(whole, cells);
    cells
        .select(cell -> cell.sort().isElement())
        .forEach(cell -> elements.put(cell, translation.add(cell)));
    nest();
    FlowTranslation flows = new FlowTranslation(whole, this::elementAt, this::note, routes);
    cells.select(cell -> cell.sort() == Cell.Sort.FLOW).forEach(flows::add);
    whole.become(whole.model().with(view()));
    remainder();
  }

  private Optional<String> elementAt(Cell.End end) {
    return Optional.ofNullable(cellsById.get(end.cell())).map(elements::get);
  }

  /** Puts elements into boundaries; where an earlier diagram said otherwise, that one holds. */
  private void nest() {
    Containment containment = new Containment(cells);
    for (Cell cell : cells.select(elements::containsKey)) {
      Cell around = containment.around(cell);
      if (around != null) {
        nest(elementOf(cell), elementOf(around).id());
      }
    }
  }

  private void nest(Element element, String parent) {
    if (parent.equals(element.parent()) || parent.equals(element.id())) {
      return;
    }
    boolean isCycle =
        whole.model().ancestors(parent).anySatisfy(other -> other.id().equals(element.id()));
    if (element.parent() == null && !isCycle) {
      whole.put(element.withParent(parent));
      return;
    }
    note(
        Message.of(
            "{0} is drawn in another boundary than in an earlier diagram; the earlier one holds.",
            Words.quoted(element.name())));
  }

  private Element elementOf(Cell cell) {
    return whole.model().element(elements.getOrDefault(cell, "")).orElseThrow();
  }

  private View view() {
    View view = View.empty(whole.freeViewId(title), title);
    TreeMap<String, Box> boxes = new TreeMap<>();
    boolean isComplete = true;
    for (Cell cell : cells.select(elements::containsKey)) {
      Box box = cell.box();
      if (box == null) {
        isComplete = false;
      } else {
        boxes.put(elementOf(cell).id(), box);
      }
    }
    if (isComplete) {
      return view.withBoxes(SortedMaps.immutable.withSortedMap(boxes))
          .withRoutes(SortedMaps.immutable.withSortedMap(routes));
    }
    note(Message.of("some shapes have no place in the file, so the diagram was laid out anew."));
    return AutoLayout.arrange(whole.model(), view, new HashSet<>(elements.values()));
  }

  /** Says what has no counterpart in a model. */
  private void remainder() {
    Crossings crossings = new Crossings(cellsById);
    for (Cell cell : cells) {
      switch (cell.sort()) {
        case BOUNDARY_LINE -> line(cell, crossings);
        case TEXT -> note(Message.of("the text {0} is left out.", Words.quoted(cell.name())));
        case UNKNOWN ->
            note(
                Message.of(
                    "a shape named {0} of an unknown type is left out.",
                    Words.quoted(cell.name())));
        case ACTOR, PROCESS, STORE, BOUNDARY_BOX, FLOW -> {}
      }
    }
    ImmutableList<Node> threats = cells.flatCollect(Cell::threats);
    if (threats.notEmpty()) {
      note(
          threats.size() == 1
              ? Message.of(
                  "1 threat of the file ({0}) kept as text in the description of what they are"
                      + " about. SecIoT finds threats by itself; take over decisions by hand.",
                  Threats.statuses(threats))
              : Message.of(
                  "{0} threats of the file ({1}) kept as text in the description of what they are"
                      + " about. SecIoT finds threats by itself; take over decisions by hand.",
                  threats.size(), Threats.statuses(threats)));
    }
    lostThreats();
  }

  private void line(Cell line, Crossings crossings) {
    ImmutableList<Message> crossed =
        cells
            .select(cell -> cell.sort() == Cell.Sort.FLOW && crossings.cross(line, cell))
            .collect(cell -> Words.quoted(cell.nameOrWord()));
    Message name = Words.quoted(line.nameOrWord());
    note(
        crossed.isEmpty()
            ? Message.of(
                "the boundary line {0} is left out, for a line encloses nothing. Draw a boundary"
                    + " around what lies behind it.",
                name)
            : Message.of(
                "the boundary line {0} is left out, for a line encloses nothing; it crosses {1}."
                    + " Draw a boundary around what lies behind it.",
                name, Message.listed(crossed)));
  }

  /** Threats of shapes that became neither element nor flow are written out in full. */
  private void lostThreats() {
    for (Cell cell : cells) {
      boolean isKept =
          elements.containsKey(cell)
              || (cell.sort() == Cell.Sort.FLOW
                  && elementAt(cell.source()).isPresent()
                  && elementAt(cell.target()).isPresent());
      if (!isKept && !cell.threats().isEmpty()) {
        note(
            Message.of(
                "{0} is left out. {1}", Words.quoted(cell.nameOrWord()), Threats.message(cell)));
      }
    }
  }

  private void note(Message sentence) {
    whole.notes().add(Message.of("Diagram {0}: {1}", Words.quoted(title), sentence));
  }
}
