package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import io.seciot.model.Value;
import io.seciot.model.file.ModelFiles;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A smart lock from the empty sheet to findings and a file. */
class SmartLockJourneyTest extends WindowJourney {

  @Test
  void drawsASmartLockAndIsToldWhatIsWrongWithIt() throws Exception {
    EditorScreen screen = open(Architecture.of(Product.named("Lock")));
    Point2D middle = middleOfDiagram(screen);

    place("lock", middle.add(-150, 0));
    place("chip", middle.add(-150, 0));
    place("debug-port", placeOf(screen, idOf(screen, "chip")));
    place("mobile-app", middle.add(150, -130));
    place("api", middle.add(150, 110));
    assertThat(parentOf(screen, "chip")).isEqualTo(idOf(screen, "lock"));
    assertThat(parentOf(screen, "debug-port")).isEqualTo(idOf(screen, "chip"));

    connect(screen, "mobile-app", "chip");
    speak("Bluetooth Low Energy");
    connect(screen, "mobile-app", "api");
    speak("HTTPS");
    keep(screen, "mobile-app", "Door keys");
    waitForAnalysis(screen);
    waitUntil(() -> screen.panels().findings().shownProperty().get().notEmpty());
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());

    Architecture saved = ModelFiles.read(folder.resolve("home.seciot.json"));
    assertThat(saved.flows().collect(SmartLockJourneyTest::protocol))
        .containsExactlyInAnyOrder(Value.of("ble"), Value.of("https"));
    assertThat(saved.dataAssets().getOnly().name()).isEqualTo("Door keys");
    assertThat(
            screen
                .panels()
                .findings()
                .shownProperty()
                .get()
                .anySatisfy(found -> found.focus().id().equals(idOf(screen, "debug-port"))))
        .isTrue();
  }

  private void place(String kind, Point2D where) {
    robot.clickOn("#palette-search");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write(kind);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#place-" + kind).clickOn(where);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void connect(EditorScreen screen, String from, String to) throws Exception {
    robot.clickOn("#tool-connect");
    drag(placeOf(screen, idOf(screen, from)), placeOf(screen, idOf(screen, to)));
  }

  /** Chooses the protocol of the selected flow as one does: some of its letters, then Enter. */
  private void speak(String protocol) throws Exception {
    click("#fact-protocol");
    robot.write(protocol);
    WaitForAsyncUtils.waitForFxEvents();
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void keep(EditorScreen screen, String kind, String data) throws Exception {
    robot.clickOn("#tool-select").clickOn(placeOf(screen, idOf(screen, kind)));
    click("#data-menu");
    waitUntil(() -> robot.lookup(".context-menu .text-field").tryQuery().isPresent());
    robot.clickOn(".context-menu .text-field").write(data).type(KeyCode.ENTER);
    waitUntil(() -> editor(screen).model().dataAssets().notEmpty());
  }

  private static Value protocol(Flow flow) {
    return flow.fact("protocol").orElseThrow().value();
  }

  private static String parentOf(EditorScreen screen, String kind) {
    return editor(screen).model().element(idOf(screen, kind)).orElseThrow().parent();
  }

  private static String idOf(EditorScreen screen, String kind) {
    return editor(screen).model().elements().detect(e -> e.kind().equals(kind)).id();
  }
}
