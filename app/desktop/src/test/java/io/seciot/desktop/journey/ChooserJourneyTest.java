package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.file.ModelFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.util.WaitForAsyncUtils;

/** Opening and saving by way of the file chooser of the system. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "drives the file chooser of GTK")
class ChooserJourneyTest extends WindowJourney {

  @Test
  void opensWhatIsChosenAndSavesItElsewhere() throws Exception {
    Path drawn = folder.resolve("drawn.seciot.json");
    Path copy = folder.resolve("copy.seciot.json");
    // The chooser begins where a model lay before.
    open(twoDevices());
    ModelFiles.write(twoDevices(), drawn);
    try (SystemKeys keys = new SystemKeys()) {
      leadKeysToWindow();
      keys.press("Control_L", "o");
      leadKeysTo(keys, "Open a model");
      // In a list of files the first slash opens the field for a path, with a slash in it.
      choose(keys, drawn);
      waitUntil(() -> file().filter(drawn::equals).isPresent());

      leadKeysToWindow();
      keys.press("Control_L", "Shift_L", "s");
      leadKeysTo(keys, "Save the model");
      keys.press("Control_L", "a");
      choose(keys, copy);
      waitUntil(() -> file().filter(copy::equals).isPresent());
    }
    assertThat(ModelFiles.read(copy)).isEqualTo(twoDevices());
  }

  private Optional<Path> file() {
    return window.screenProperty().get().flatMap(screen -> screen.document().fileProperty().get());
  }

  private void leadKeysToWindow() throws Exception {
    onScreen(() -> {
      stage.requestFocus();
      return stage;
    });
    waitUntil(stage::isFocused);
  }

  private static void leadKeysTo(SystemKeys keys, String title) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> keys.isLedTo(title));
  }

  private static void choose(SystemKeys keys, Path file) {
    keys.type(file.toString());
    keys.press("Return");
  }
}
