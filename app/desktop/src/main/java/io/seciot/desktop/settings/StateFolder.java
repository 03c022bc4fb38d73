package io.seciot.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where the application keeps what is neither a setting nor the user's own file. */
public final class StateFolder {

  private StateFolder() {}

  /** The folder of this user on this system; the property {@code seciot.state} names another. */
  public static Path usual() {
    return of(System.getProperties(), System.getenv());
  }

  static Path of(Properties properties, Map<String, String> environment) {
    String chosen = properties.getProperty("seciot.state");
    if (chosen != null) {
      return Path.of(chosen);
    }
    Path home = Path.of(properties.getProperty("user.home", "."));
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path states =
        system.startsWith("windows")
            ? named(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
            : system.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support")
                : named(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
    return states.resolve("seciot");
  }

  /** Where journals of unsaved work are, in such a folder. */
  public static Path journals(Path state) {
    return state.resolve("journal");
  }

  /** Relative paths are to be passed over, says the convention for this variable. */
  private static Path named(@Nullable String value, Path usual) {
    if (value == null || value.isBlank()) {
      return usual;
    }
    Path path = Path.of(value);
    return path.isAbsolute() ? path : usual;
  }

  /** Makes a folder, and those above it, which only the user may look into. */
  public static Path create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
    return folder;
  }
}
