package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.text.Language;
import io.seciot.desktop.window.EditorScreen;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** What is no longer shown is given back: who works for days must not run out of memory. */
class ReleaseTest extends Journey {

  private static final int COLLECTIONS = 60;

  @Test
  void aClosedDocumentIsReleased() throws Exception {
    ImmutableList<WeakReference<?>> held = use();
    onScreen(() -> {
      window.showStart();
      return window;
    });

    assertReleased(held);
  }

  @Test
  void aDocumentThatMakesWayForAnotherIsReleased() throws Exception {
    ImmutableList<WeakReference<?>> held = use();
    onScreen(() -> {
      Path file = folder.resolve("home.seciot.json");
      window.open(file, Optional.of(file));
      return window;
    });
    waitUntil(() -> window.screenProperty().get().orElseThrow() != held.getFirst().get());

    assertReleased(held);
  }

  @Test
  void aScreenInAnotherLanguageTakesThePlaceOfTheFirst() throws Exception {
    ImmutableList<WeakReference<?>> held = use();
    speak(Language.GERMAN);

    assertReleased(held);
  }

  /** Has everything made that belongs to a document; nothing of it stays on the stack. */
  private ImmutableList<WeakReference<?>> use() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    robot.clickOn(placeOf(screen, "port"));
    for (KeyCode panel :
        Lists.immutable.of(
            KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT5, KeyCode.DIGIT7)) {
      press(KeyCode.CONTROL, panel);
    }
    return Lists.immutable.of(
        new WeakReference<>(screen),
        new WeakReference<>(screen.diagram()),
        new WeakReference<>(screen.document()),
        new WeakReference<>(screen.document().analysis()),
        new WeakReference<>(screen.panels().findings()));
  }

  private static void assertReleased(ImmutableList<WeakReference<?>> held) throws Exception {
    for (int i = 0; i < COLLECTIONS && held.anySatisfy(ReleaseTest::isThere); i++) {
      System.gc();
      Thread.sleep(50);
      // A pulse lets go of what only the last frame showed.
      onScreen(() -> held);
    }
    assertThat(held.select(ReleaseTest::isThere).collect(one -> String.valueOf(one.get())))
        .isEmpty();
  }

  private static boolean isThere(WeakReference<?> one) {
    return one.get() != null;
  }
}
