package io.seciot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Code, tests and people cite requirements by their number, so a number means one thing. */
class RequirementsTest {

  private static final Path FILE = Path.of("../docs/requirements/README.md");
  private static final Pattern NUMBER = Pattern.compile("(?m)^- \\*\\*(R-\\d{3})\\*\\*");

  @Test
  void haveANumberOfTheirOwnEach() throws IOException {
    assertThat(NUMBER.matcher(Files.readString(FILE)).results().map(result -> result.group(1)))
        .as("give the later one of two in %s the next free number", FILE)
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }
}
