package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Theme;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class IconTest extends Journey {

  @Test
  void isALetterOfTheIconFontThatFollowsThemeAndSize() throws Exception {
    open(twoDevices());
    Icon icon = robot.lookup("#place-sensor .ikonli-font-icon").query();
    assertThat(icon.getFont().getFamily()).isEqualTo("Material Design Icons");
    assertThat(icon.getFont().getSize()).isEqualTo(18);
    Color light = (Color) icon.getFill();

    onScreen(() -> {
      window.look().themeProperty().set(Theme.DARK);
      window.look().sizeProperty().set(InterfaceSize.of(150));
      return icon;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(icon.getFont().getSize()).isEqualTo(27);
    assertThat(((Color) icon.getFill()).getBrightness()).isGreaterThan(light.getBrightness());
    assertThat(icon.getStyle()).isEmpty();
  }

  @Test
  void allIconsInTheWindowAreDrawnFromTheirFont() throws Exception {
    open(twoDevices());

    assertThat(robot.lookup(".ikonli-font-icon").<Node>queryAll())
        .hasSizeGreaterThan(40)
        .allSatisfy(icon ->
            assertThat(((Icon) icon).getFont().getFamily()).isEqualTo("Material Design Icons"));
  }

  @Test
  void unknownNameIsAMistake() {
    assertThatThrownBy(() -> Icon.glyph("mdi2z-none")).isInstanceOf(IllegalArgumentException.class);
  }
}
