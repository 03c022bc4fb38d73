package io.seciot.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class ConnectByKeysTest {

  private final EditorViewModel editor =
      new EditorViewModel(fourDevices(), TestModels.vocabulary());
  private final Drawing drawing = new Drawing(editor);

  /** The middle one with others at its left, at its right and below. */
  private static Architecture fourDevices() {
    Architecture home = TestModels.home();
    return home.with(Element.of("left", "hub", "Left"))
        .with(Element.of("right", "hub", "Right"))
        .with(Element.of("below", "hub", "Below"))
        .with(
            home.views()
                .getFirst()
                .withBoxes(
                    SortedMaps.immutable.of(
                        "hub", new Box(500, 0, 160, 60),
                        "left", new Box(0, 0, 160, 60),
                        "right", new Box(1200, 0, 160, 60),
                        "below", new Box(500, 300, 160, 60))));
  }

  private ConnectByKeys fromHub() {
    return ConnectByKeys.from(editor, drawing, "hub").orElseThrow();
  }

  @Test
  void proposesTheNearestElement() {
    assertThat(fromHub().target()).isEqualTo("below");
    assertThat(editor.previewProperty().get().target()).isEqualTo("below");
  }

  @Test
  void arrowsGoWhereTheyPoint() {
    ConnectByKeys keys = fromHub();

    keys.towards(-1, 0);
    assertThat(keys.target()).isEqualTo("left");
    keys.towards(-1, 0);
    assertThat(keys.target()).isEqualTo("left");
    keys.towards(1, 0);
    keys.towards(1, 0);
    assertThat(keys.target()).isEqualTo("right");
  }

  @Test
  void confirmDrawsTheFlow() {
    fromHub().confirm();

    assertThat(editor.model().flow("hub-to-below")).isPresent();
    assertThat(editor.previewProperty().get()).isEqualTo(Preview.NONE);
  }

  @Test
  void cancelLeavesNoTrace() {
    Architecture before = editor.model();

    fromHub().cancel();

    assertThat(editor.model()).isSameAs(before);
    assertThat(editor.previewProperty().get()).isEqualTo(Preview.NONE);
  }

  @Test
  void boundariesSendNothing() {
    assertThat(ConnectByKeys.from(editor, drawing, "site")).isEmpty();
  }

  @Test
  void elementItselfIsTheLastThatIsProposed() {
    ConnectByKeys keys = fromHub();

    for (int i = 0; i < 4 && !keys.target().equals("hub"); i++) {
      keys.step(1);
    }
    keys.confirm();

    assertThat(editor.model().flow("hub-to-hub")).isPresent();
  }
}
