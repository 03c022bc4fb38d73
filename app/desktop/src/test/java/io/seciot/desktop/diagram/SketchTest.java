package io.seciot.desktop.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.model.edit.Edits;
import java.util.TreeMap;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final int MANY = 1_000;

  /** Devices in rows, each with a flow to the next one. */
  private static Architecture row() {
    TreeMap<String, Item> items = new TreeMap<>();
    TreeMap<String, Box> boxes = new TreeMap<>();
    items.put(Product.ID, Product.named("Row"));
    for (int i = 0; i < MANY; i++) {
      items.put("e" + i, Element.of("e" + i, "lock", "Lock " + i));
      boxes.put("e" + i, new Box(i % 40 * 200, i / 40 * 100, 160, 60));
      if (i > 0) {
        items.put("f" + i, Flow.of("f" + i, "Flow", "e" + (i - 1), "e" + i));
      }
    }
    return Architecture.of(Product.named("Row"))
        .withItems(SortedMaps.immutable.ofSortedMap(items))
        .with(View.empty("main", "Main").withBoxes(SortedMaps.immutable.ofSortedMap(boxes)));
  }

  private final EditorViewModel editor = new EditorViewModel(row(), TestModels.vocabulary());

  /** How many elements and flows of the second are not the objects of the first. */
  private static int rebuilt(Sketch before, Sketch after) {
    int nodes =
        after.nodes().count(node -> before.node(node.id()).filter(n -> n == node).isEmpty());
    int lines =
        after.lines().count(line -> before.line(line.id()).filter(l -> l == line).isEmpty());
    return nodes + lines;
  }

  @Test
  void movingOneElementRebuildsItAndItsFlows() {
    Sketch before = editor.sketch();
    editor.select("e500");

    new Drawing(editor).nudge(10, 0);

    assertThat(rebuilt(before, editor.sketch())).isEqualTo(3);
  }

  @Test
  void statingAFactRebuildsOneElement() {
    Sketch before = editor.sketch();

    editor.perform(new Edits.Rename("e7", "Front door"));

    assertThat(rebuilt(before, editor.sketch())).isEqualTo(1);
    assertThat(editor.sketch().node("e7").orElseThrow().element().name()).isEqualTo("Front door");
  }

  @Test
  void parallelFlowPushesOnlyItsNeighbourAside() {
    Sketch before = editor.sketch();

    editor.perform(new Edits.Connect(Flow.of("back", "Back", "e1", "e0")));

    assertThat(rebuilt(before, editor.sketch())).isEqualTo(2);
  }

  @Test
  void whatIsWithinAPartIsFoundInTheOrderOfPainting() {
    Sketch sketch = editor.sketch();
    Box part = new Box(390, 90, 420, 130);

    assertThat(sketch.nodesWithin(part))
        .isEqualTo(sketch.nodes().select(node -> Boxes.overlap(node.box(), part)))
        .isNotEmpty();
    assertThat(sketch.linesWithin(part))
        .isEqualTo(sketch.lines().select(line -> Boxes.overlap(line.bounds(), part)))
        .isNotEmpty();
  }

  @Test
  void whatLiesUnderAPointIsFound() {
    assertThat(editor.sketch().nodeAt(new Box(400, 100, 160, 60).centre()).orElseThrow().id())
        .isEqualTo("e42");
  }
}
