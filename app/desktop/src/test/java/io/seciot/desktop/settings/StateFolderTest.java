package io.seciot.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

  @TempDir Path folder;

  @Test
  void followsTheHabitOfEachSystem() {
    Path home = folder;
    Path elsewhere = folder.resolve("elsewhere");

    assertThat(of("Linux", Map.of())).isEqualTo(home.resolve(".local/state/seciot"));
    assertThat(of("Linux", Map.of("XDG_STATE_HOME", elsewhere.toString())))
        .isEqualTo(elsewhere.resolve("seciot"));
    assertThat(of("Linux", Map.of("XDG_STATE_HOME", "relative")))
        .isEqualTo(home.resolve(".local/state/seciot"));
    assertThat(of("Mac OS X", Map.of()))
        .isEqualTo(home.resolve("Library/Application Support/seciot"));
    assertThat(of("Windows 11", Map.of("LOCALAPPDATA", elsewhere.toString())))
        .isEqualTo(elsewhere.resolve("seciot"));
    assertThat(of("Windows 11", Map.of())).isEqualTo(home.resolve("AppData/Local/seciot"));
  }

  @Test
  void aPropertyNamesAnother() {
    Properties properties = new Properties();
    properties.setProperty("seciot.state", folder.toString());

    assertThat(StateFolder.of(properties, Map.of())).isEqualTo(folder);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isForItsUserOnly() throws IOException {
    Path made = StateFolder.create(folder.resolve("a/b"));

    assertThat(Files.getPosixFilePermissions(made))
        .allMatch(permission -> permission.name().startsWith("OWNER"));
  }

  private Path of(String system, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty("user.home", folder.toString());
    return StateFolder.of(properties, environment);
  }
}
