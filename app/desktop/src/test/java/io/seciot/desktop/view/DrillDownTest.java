package io.seciot.desktop.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.View;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DrillDownTest {

  private final Architecture start =
      TestModels.home()
          .with(Element.of("chip", "chip", "Chip").withParent("lock"))
          .with(Element.of("other", "hub", "Other hub"));
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  @Test
  void makesAViewOfTheInsideWithTheOtherEndsOfItsFlows() throws Exception {
    EditorViewModel editor = editor(start);

    opened(editor, drillDown(editor), "lock");

    View inside = editor.view();
    assertThat(inside.name()).isEqualTo("Inside Lock");
    assertThat(inside.boxes().keysView()).containsExactly("chip", "hub", "lock");
    assertThat(inside.boxes().get("lock").contains(inside.boxes().get("chip"))).isTrue();
    assertThat(editor.model().items()).isEqualTo(start.items());
  }

  @Test
  void leadsBackToWhereItWasOpened() throws Exception {
    EditorViewModel editor = editor(start);
    DrillDown drillDown = drillDown(editor);
    opened(editor, drillDown, "lock");

    drillDown.back();

    assertThat(editor.view().id()).isEqualTo("main");
    assertThat(drillDown.wayProperty().get()).isEmpty();
  }

  @Test
  void opensTheViewThatIsThereAlready() throws Exception {
    View main = start.views().get("main");
    View full =
        main.withBoxes(
            main.boxes()
                .newWithKeyValue("chip", new Box(60, 90, 60, 20))
                .newWithKeyValue("other", new Box(900, 0, 160, 60)));
    EditorViewModel editor = editor(start.with(full));
    DrillDown drillDown = drillDown(editor);
    opened(editor, drillDown, "lock");
    String inside = editor.view().id();
    drillDown.back();

    drillDown.open("lock");

    assertThat(editor.view().id()).isEqualTo(inside);
    assertThat(editor.model().views()).hasSize(2);
  }

  @Test
  void nothingInsideOpensNothing() {
    EditorViewModel editor = editor(start);

    drillDown(editor).open("hub");

    assertThat(editor.model()).isEqualTo(start);
    assertThat(drillDown(editor).hasInside("hub")).isFalse();
  }

  @Test
  void madeViewIsOneStepThatCanBeUndone() throws Exception {
    EditorViewModel editor = editor(start);
    opened(editor, drillDown(editor), "lock");

    editor.undo();

    assertThat(editor.model()).isEqualTo(start);
    assertThat(editor.view().id()).isEqualTo("main");
  }

  private static EditorViewModel editor(Architecture model) {
    return new EditorViewModel(model, TestModels.vocabulary());
  }

  private DrillDown drillDown(EditorViewModel editor) {
    return new DrillDown(
        editor, new Background(Runnable::run), failure::set, new Texts(Locale.ENGLISH));
  }

  private void opened(EditorViewModel shown, DrillDown drillDown, String element)
      throws InterruptedException {
    CountDownLatch turned = new CountDownLatch(1);
    shown.viewIdProperty().subscribe((before, now) -> turned.countDown());
    drillDown.open(element);
    assertThat(turned.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(failure).hasNullValue();
  }
}
