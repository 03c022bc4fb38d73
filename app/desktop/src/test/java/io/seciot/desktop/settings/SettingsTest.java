package io.seciot.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.text.Language;
import io.seciot.desktop.theme.Appearance;
import io.seciot.desktop.theme.InterfaceSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path folder;

  @Test
  void latestModelComesFirstAndOnce() throws IOException {
    Settings settings = new Settings(folder.resolve("settings.properties"), Runnable::run);
    Path one = Files.createFile(folder.resolve("one.seciot.json"));
    Path two = Files.createFile(folder.resolve("two.seciot.json"));

    settings.addRecentFile(one);
    settings.addRecentFile(two);
    settings.addRecentFile(one);

    assertThat(settings.recentFiles()).containsExactly(one, two);
  }

  @Test
  void modelsThatAreGoneAreLeftOut() throws IOException {
    Settings settings = new Settings(folder.resolve("settings.properties"), Runnable::run);
    Path gone = Files.createFile(folder.resolve("gone.seciot.json"));
    settings.addRecentFile(gone);

    Files.delete(gone);

    assertThat(settings.recentFiles()).isEmpty();
  }

  @Test
  void survivesARestart() {
    Path file = folder.resolve("deeper").resolve("settings.properties");
    Settings before = new Settings(file, Runnable::run);
    before.setAppearance(Appearance.DARK);
    before.setInterfaceSize(InterfaceSize.of(150));
    before.setUserName("Reviewer");
    before.setLanguage(Language.GERMAN);
    before.setShowsOverview(false);
    before.setFavourites(Lists.immutable.of("lock", "part:esp32"));

    Settings after = new Settings(file, Runnable::run);

    assertThat(after.appearance()).isEqualTo(Appearance.DARK);
    assertThat(after.interfaceSize()).isEqualTo(InterfaceSize.of(150));
    assertThat(after.userName()).isEqualTo("Reviewer");
    assertThat(after.language()).isEqualTo(Language.GERMAN);
    assertThat(after.showsOverview()).isFalse();
    assertThat(after.favourites()).containsExactly("lock", "part:esp32");
  }

  @Test
  void isWrittenBesideAndAtTheEndWhateverStillWaits() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    Path file = folder.resolve("settings.properties");
    Settings settings = new Settings(file, waiting::add);

    settings.write();
    settings.setUserName("Reviewer");
    assertThat(file).doesNotExist();
    settings.write();

    assertThat(new Settings(file, Runnable::run).userName()).isEqualTo("Reviewer");
    assertThat(waiting).hasSize(1);
  }
}
