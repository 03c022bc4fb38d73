package io.seciot.desktop.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The models that come with the product, in the folder {@code examples} beside it. */
public final class Examples {

  private final Path folder;

  /** The examples of this folder; it need not exist. */
  public Examples(Path folder) {
    this.folder = folder;
  }

  /** The examples of the installation that runs: {@code seciot.home}, else the current folder. */
  public static Examples installed() {
    String home = System.getProperty("seciot.home", "");
    return new Examples(Path.of(home.isEmpty() ? "." : home).resolve("examples"));
  }

  /** The model that the tour is about; need not exist. */
  public Path tour() {
    return folder.resolve("smart-lock.seciot.json");
  }

  /** Whether there is a model for the tour. */
  public boolean hasTour() {
    return Files.isRegularFile(tour());
  }

  /** The models with flaws, which a newcomer opens first, by name. */
  public ImmutableList<Path> models() {
    if (!Files.isDirectory(folder)) {
      return Lists.immutable.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Lists.immutable
          .withAll(files.toList())
          .select(file -> file.getFileName().toString().endsWith(".seciot.json"))
          .reject(file -> file.getFileName().toString().contains("-hardened"))
          .toSortedListBy(Examples::rank)
          .toImmutable();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The smart lock comes first: it is the one that the guide explains. */
  private static String rank(Path file) {
    String name = file.getFileName().toString();
    return (name.startsWith("smart-lock") ? "0" : "1") + name;
  }

  /** The name of a model file without its ending. */
  static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.seciot\\.(json|yaml)$", "");
  }

  /** The name to show: {@code smart-lock.seciot.json} reads "Smart lock". */
  public static String title(Path file) {
    String name = stem(file).replace('-', ' ');
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
