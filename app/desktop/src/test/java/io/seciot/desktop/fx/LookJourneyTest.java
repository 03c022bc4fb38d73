package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.theme.Appearance;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Look;
import io.seciot.desktop.theme.Theme;
import java.lang.ref.WeakReference;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Size and theme of everything. */
class LookJourneyTest extends Journey {

  @AfterEach
  void asBefore() throws Exception {
    onScreen(() -> {
      Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet(InterfaceSize.USUAL));
      return stage;
    });
  }

  @Test
  void everythingGrowsWithKeysAndIsRememberedSo() throws Exception {
    open(twoDevices());
    Labeled button = robot.lookup("#place-sensor").query();
    double font = button.getFont().getSize();
    double high = button.getHeight();

    for (int i = 0; i < 4; i++) {
      press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
      press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PLUS);
      press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ADD);
    }
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(button.getFont().getSize()).isEqualTo(2 * font);
    assertThat(button.getHeight()).isGreaterThan(1.8 * high);
    assertThat(new Settings(folder.resolve("settings.properties"), Runnable::run).interfaceSize())
        .isEqualTo(InterfaceSize.of(200));
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    assertThat(button.getFont().getSize()).isEqualTo(font);
  }

  @Test
  void lastOfTwoChangesInOneGoCounts() throws Exception {
    open(twoDevices());
    Labeled button = robot.lookup("#place-sensor").query();
    double font = button.getFont().getSize();

    onScreen(() -> {
      window.look().sizeProperty().set(InterfaceSize.of(200));
      window.look().themeProperty().set(Theme.DARK);
      window.look().sizeProperty().set(InterfaceSize.of(150));
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(button.getFont().getSize()).isEqualTo(1.5 * font);
    assertThat(((Color) button.getTextFill()).getBrightness()).isGreaterThan(0.7);
  }

  @Test
  void followsTheSystemUntilOneIsChosen() throws Exception {
    SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    Look look =
        onScreen(
            () -> new Look(new Settings(folder.resolve("look.properties"), Runnable::run), system));
    assertThat(look.appearanceProperty().get()).isEqualTo(Appearance.SYSTEM);

    onScreen(() -> {
      system.set(ColorScheme.DARK);
      return system;
    });
    assertThat(look.themeProperty().get()).isEqualTo(Theme.DARK);
    onScreen(() -> {
      look.appearanceProperty().set(Appearance.LIGHT);
      system.set(ColorScheme.LIGHT);
      system.set(ColorScheme.DARK);
      return system;
    });
    assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);
    assertThat(new Settings(folder.resolve("look.properties"), Runnable::run).appearance())
        .isEqualTo(Appearance.LIGHT);
  }

  @Test
  void theSystemKeepsNoWindowThatIsGone() throws Exception {
    SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    WeakReference<Look> look =
        onScreen(() ->
            new WeakReference<>(
                new Look(new Settings(folder.resolve("gone.properties"), Runnable::run), system)));

    for (int i = 0; i < 50 && look.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(look.get()).isNull();
    assertThat(system.get()).isEqualTo(ColorScheme.LIGHT);
  }
}
