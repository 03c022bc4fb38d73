package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Box;
import io.seciot.model.Point;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.collections.api.set.SetIterable;

/** What can be inside of what, and what lies where something is dropped. */
final class Receivers {

  private final EditorViewModel editor;
  private final Vocabulary vocabulary;

  Receivers(EditorViewModel editor) {
    this.editor = editor;
    this.vocabulary = editor.vocabulary();
  }

  /** The innermost element at the point that something of this kind can be put into. */
  Optional<String> at(String kind, Point point, SetIterable<String> moving) {
    return innermost(
        new Box(point.x(), point.y(), 0, 0),
        node ->
            node.box().contains(point)
                && !moving.contains(node.id())
                && canReceive(node, kind)
                && editor.model().ancestors(node.id()).noneSatisfy(a -> moving.contains(a.id())));
  }

  /** The innermost element that the box lies in and that something of this kind can be put into. */
  Optional<String> around(String kind, Box box) {
    return innermost(box, node -> node.box().contains(box) && canReceive(node, kind));
  }

  private Optional<String> innermost(Box place, Predicate<Sketch.Node> fits) {
    return editor
        .sketch()
        .nodesWithin(place)
        .asReversed()
        .detectOptional(fits::test)
        .map(Sketch.Node::id);
  }

  /** Boundaries take anything; things take parts and software; frames take what fits them. */
  private boolean canReceive(Sketch.Node frame, String kind) {
    String into = frame.element().kind();
    if (frame.boundary()) {
      return true;
    }
    if (vocabulary.isA(kind, "boundary")) {
      return vocabulary.isA(into, "software");
    }
    boolean small =
        vocabulary.isA(kind, "part")
            || vocabulary.isA(kind, "software")
            || vocabulary.isA(kind, "store");
    boolean large = vocabulary.isA(into, "device") || vocabulary.isA(into, "software");
    return small && large || vocabulary.isA(kind, "part") && vocabulary.isA(into, "part");
  }
}
