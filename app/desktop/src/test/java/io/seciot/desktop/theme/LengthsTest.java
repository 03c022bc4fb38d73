package io.seciot.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths without a unit would stay as they are when everything else becomes larger. */
class LengthsTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/seciot/desktop/theme");
  private static final Pattern BARE =
      Pattern.compile(
          "-fx-(?:padding|spacing|[a-z-]*(?:size|gap|radius|insets|width|height)):"
              + "[^;]*(?<![\\w.#-])0*[1-9][0-9.]*(?![\\w.%])[^;]*;");

  @ParameterizedTest
  @ValueSource(strings = {"seciot.css", "controlsfx.css", "overrides.css"})
  void everyLengthHasAUnit(String sheet) throws IOException {
    assertThat(BARE.matcher(Files.readString(FOLDER.resolve(sheet))).results().map(m -> m.group()))
        .as("write px behind these in %s", FOLDER.resolve(sheet))
        .isEmpty();
  }
}
