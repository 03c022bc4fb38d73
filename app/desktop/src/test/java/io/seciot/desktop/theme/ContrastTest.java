package io.seciot.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast of WCAG 2.2 level AA: 4.5 for words, 3 for what else has to be seen. */
class ContrastTest {

  private static final Path SHEET =
      Path.of("src/main/resources/io/seciot/desktop/theme/seciot.css");
  private static final Pattern INK = Pattern.compile("-fx-(?:text-fill|fill):\\s*(-[\\w-]+);");

  private record Pair(String ink, List<String> grounds) {
    Stream<String> tooFaint(Palette palette, double least) {
      return grounds.stream()
          .filter(ground -> palette.contrast(ink, ground) < least)
          .map(ground -> "%s on %s: %.2f".formatted(ink, ground, palette.contrast(ink, ground)));
    }
  }

  private static final List<String> PAGES = List.of("-color-bg-default", "-color-bg-subtle");
  private static final List<String> CARDS =
      List.of(
          "-seciot-device",
          "-seciot-part",
          "-seciot-software",
          "-seciot-store",
          "-seciot-note",
          "-seciot-actor",
          "-seciot-frame");
  private static final List<String> SEVERITIES =
      List.of(
          "-seciot-critical-colour",
          "-seciot-high-colour",
          "-seciot-medium-colour",
          "-seciot-low-colour");

  private static final List<Pair> WORDS =
      List.of(
          new Pair("-color-fg-default", PAGES),
          new Pair(
              "-color-fg-default",
              List.of(
                  "-color-neutral-subtle",
                  "-color-neutral-muted",
                  "-color-warning-subtle",
                  "-color-accent-subtle")),
          new Pair("-color-fg-muted", PAGES),
          new Pair("-color-fg-muted", CARDS),
          new Pair("-color-fg-muted", List.of("-seciot-sheet-colour")),
          new Pair("-color-fg-subtle", List.of("-color-bg-default")),
          new Pair("-color-accent-fg", PAGES),
          new Pair("-color-success-fg", List.of("-color-bg-default")),
          new Pair("-color-danger-fg", List.of("-color-bg-default", "-color-danger-subtle")),
          new Pair("-color-warning-fg", List.of("-color-bg-default")),
          new Pair("-seciot-added", List.of("-seciot-sheet-colour")),
          new Pair("-seciot-removed", List.of("-seciot-sheet-colour")),
          new Pair("-seciot-changed", List.of("-seciot-sheet-colour")),
          new Pair("-color-fg-emphasis", SEVERITIES),
          new Pair("-color-fg-emphasis", List.of("-color-accent-emphasis")),
          new Pair("-seciot-ink", CARDS),
          new Pair("-seciot-zone-ink", List.of("-seciot-zone")));

  private static final List<Pair> SHAPES =
      List.of(
          new Pair("-seciot-box-edge", CARDS),
          new Pair("-seciot-box-edge", List.of("-seciot-sheet-colour")),
          new Pair("-seciot-zone-edge", List.of("-seciot-sheet-colour", "-seciot-zone")),
          new Pair("-seciot-line", List.of("-seciot-sheet-colour", "-seciot-zone")),
          new Pair("-color-accent-fg", CARDS),
          new Pair("-color-accent-emphasis", PAGES),
          new Pair("-color-accent-emphasis", List.of("-seciot-sheet-colour")),
          new Pair("-color-danger-emphasis", PAGES),
          new Pair("-color-success-emphasis", List.of("-color-bg-default")),
          new Pair("-seciot-critical-colour", PAGES),
          new Pair("-seciot-high-colour", PAGES),
          new Pair("-seciot-medium-colour", PAGES),
          new Pair("-seciot-low-colour", PAGES));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsCanBeRead(Theme theme) throws IOException {
    Palette palette = new Palette(theme);
    assertThat(WORDS.stream().flatMap(pair -> pair.tooFaint(palette, 4.5))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shapesAndTheFocusCanBeSeen(Theme theme) throws IOException {
    Palette palette = new Palette(theme);
    assertThat(SHAPES.stream().flatMap(pair -> pair.tooFaint(palette, 3))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void notesAreTheSameInThePictures(Theme theme) throws IOException {
    String note =
        switch (theme) {
          case LIGHT -> io.seciot.diagrams.drawing.Theme.LIGHT.note();
          case DARK -> io.seciot.diagrams.drawing.Theme.DARK.note();
        };
    assertThat(Color.web(note)).isEqualTo(new Palette(theme).colour("-seciot-note"));
  }

  @Test
  void everyInkOfTheStyleSheetIsLookedAt() throws IOException {
    Set<String> inks = new TreeSet<>();
    INK.matcher(Files.readString(SHEET)).results().forEach(found -> inks.add(found.group(1)));
    List<Pair> all = new ArrayList<>(WORDS);
    all.addAll(SHAPES);
    all.forEach(pair -> inks.remove(pair.ink()));
    assertThat(inks).as("say here what these stand on").isEmpty();
  }

  @Test
  void blackOnWhiteHasTheMostContrastThereIs() throws IOException {
    assertThat(new Palette(Theme.LIGHT).contrast("#000000", "#ffffff")).isEqualTo(21);
  }
}
