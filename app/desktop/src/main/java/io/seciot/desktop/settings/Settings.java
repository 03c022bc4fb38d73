package io.seciot.desktop.settings;

import io.seciot.desktop.text.Language;
import io.seciot.desktop.theme.Appearance;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.model.file.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What is remembered between starts, in one small file. Losing it costs nothing but comfort, so a
 * file that cannot be read or written is not an error for the user.
 */
public final class Settings {

  private static final Logger LOG = System.getLogger(Settings.class.getName());
  private static final int MOST_RECENT = 8;

  private final Path file;
  private final Executor writing;
  private final Properties values = new Properties();
  private volatile boolean changed;

  /**
   * @param file where they are kept; need not exist
   * @param writing where the file is written, which may take long on a slow disk; see {@link
   *     #write}
   */
  public Settings(Path file, Executor writing) {
    this.file = file;
    this.writing = writing;
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Logger.Level.WARNING, "Settings were not read", e);
      }
    }
  }

  /** Where the settings of this user are kept on this system. */
  public static Path usualFile() {
    String chosen = System.getProperty("seciot.settings");
    if (chosen != null) {
      return Path.of(chosen);
    }
    String roaming = System.getenv("APPDATA");
    Path home = Path.of(System.getProperty("user.home"));
    return (roaming == null ? home.resolve(".config") : Path.of(roaming))
        .resolve("seciot")
        .resolve("desktop.properties");
  }

  /** Light, dark or as the system. */
  public Appearance appearance() {
    return switch (values.getProperty("theme", "")) {
      case "light" -> Appearance.LIGHT;
      case "dark" -> Appearance.DARK;
      default -> Appearance.SYSTEM;
    };
  }

  /** Remembers light, dark or as the system. */
  public void setAppearance(Appearance appearance) {
    put("theme", appearance.word());
  }

  /** How large everything in the window is. */
  public InterfaceSize interfaceSize() {
    try {
      return InterfaceSize.of(Integer.parseInt(values.getProperty("size", "100")));
    } catch (NumberFormatException e) {
      return InterfaceSize.USUAL;
    }
  }

  /** Remembers how large everything in the window is. */
  public void setInterfaceSize(InterfaceSize size) {
    put("size", Integer.toString(size.percent()));
  }

  /** In which language the window speaks. */
  public Language language() {
    return switch (values.getProperty("language", "")) {
      case "en" -> Language.ENGLISH;
      case "de" -> Language.GERMAN;
      default -> Language.SYSTEM;
    };
  }

  /** Remembers in which language the window speaks. */
  public void setLanguage(Language language) {
    put(
        "language",
        switch (language) {
          case SYSTEM -> "system";
          case ENGLISH -> "en";
          case GERMAN -> "de";
        });
  }

  /** Whether the overview appears when part of the drawing lies outside the screen. */
  public boolean showsOverview() {
    return !values.getProperty("overview", "").equals("hidden");
  }

  /** Remembers whether the overview appears. */
  public void setShowsOverview(boolean shows) {
    put("overview", shows ? "shown" : "hidden");
  }

  /** Who answers questions and signs decisions. */
  public String userName() {
    return values.getProperty("user.name", System.getProperty("user.name", ""));
  }

  /** Remembers who answers questions. */
  public void setUserName(String name) {
    put("user.name", name);
  }

  /** Models that were open before, the latest first; those that are gone are left out. */
  public ImmutableList<Path> recentFiles() {
    return rememberedFiles().select(Files::isRegularFile);
  }

  /** Models that were open before, the latest first, whether they are still there or not. */
  public ImmutableList<Path> rememberedFiles() {
    return Lists.immutable
        .with(values.getProperty("recent", "").split("\n"))
        .reject(String::isBlank)
        .collect(Path::of);
  }

  /** Puts a model in front of the recent ones. */
  public void addRecentFile(Path model) {
    Path absolute = model.toAbsolutePath().normalize();
    ImmutableList<Path> others = recentFiles().reject(absolute::equals);
    ImmutableList<Path> all =
        Lists.mutable.of(absolute).withAll(others.take(MOST_RECENT - 1)).toImmutable();
    put("recent", all.makeString("\n"));
  }

  /** The folder of the latest model, for the next file dialog. */
  public Optional<Path> latestFolder() {
    return recentFiles().getFirstOptional().map(Path::getParent);
  }

  /** Ids of commands that were used, the latest first. */
  public ImmutableList<String> recentCommands() {
    return Lists.immutable
        .with(values.getProperty("commands", "").split("\n"))
        .reject(String::isBlank);
  }

  /** Puts a command in front of those that were used. */
  public void addRecentCommand(String id) {
    putInFront("commands", id, recentCommands());
  }

  /** Ids of what was placed, the latest first. */
  public ImmutableList<String> recentlyPlaced() {
    return Lists.immutable
        .with(values.getProperty("placed", "").split("\n"))
        .reject(String::isBlank);
  }

  /** Puts something in front of what was placed. */
  public void addRecentlyPlaced(String id) {
    putInFront("placed", id, recentlyPlaced());
  }

  /** Ids of what can be placed and is liked most, in the order in which it was chosen. */
  public ImmutableList<String> favourites() {
    return Lists.immutable
        .with(values.getProperty("favourites", "").split("\n"))
        .reject(String::isBlank);
  }

  /** Remembers what can be placed and is liked most. */
  public void setFavourites(ImmutableList<String> ids) {
    put("favourites", ids.makeString("\n"));
  }

  private void putInFront(String key, String id, ImmutableList<String> before) {
    ImmutableList<String> others = before.reject(id::equals).take(MOST_RECENT - 1);
    put(key, Lists.immutable.of(id).newWithAll(others).makeString("\n"));
  }

  private void put(String key, String value) {
    values.setProperty(key, value);
    changed = true;
    writing.execute(this::write);
  }

  /** Writes what was not written yet; at the end, since it may still wait for its turn. */
  public synchronized void write() {
    if (!changed) {
      return;
    }
    changed = false;
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      values.store(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), null);
      AtomicFile.write(file, bytes.toByteArray());
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "Settings were not written", e);
    }
  }
}
