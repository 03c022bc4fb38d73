package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.file.OffUiThread;
import org.junit.jupiter.api.Test;

class OffUiThreadTest extends Journey {

  @Test
  void failsOnTheThreadOfTheScreenAndNowhereElse() throws Exception {
    OffUiThread.hold("Waiting");

    AssertionError failure =
        onScreen(() -> {
          try {
            ModelOpening.read(folder.resolve("none.seciot.json"));
            return new AssertionError("nothing failed");
          } catch (AssertionError e) {
            return e;
          }
        });
    assertThat(failure).hasMessage("Reading a model must not run on the thread of the screen");
    assertThatThrownBy(() -> ModelOpening.read(folder.resolve("none.seciot.json")))
        .hasMessageContaining("there is no such file");
  }
}
