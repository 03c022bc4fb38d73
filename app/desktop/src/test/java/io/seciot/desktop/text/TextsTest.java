package io.seciot.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern KEY = Pattern.compile("texts\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern ACTION =
      Pattern.compile("(?:always|opened|selected|action|renamed)\\(\\s*\"([a-z.-]+)\"");

  private final Texts texts = new Texts(Locale.ENGLISH);

  @Test
  void everyKeyInTheCodeHasWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        collect(KEY.matcher(code), "", missing);
        collect(ACTION.matcher(code), "action.", missing);
      }
    }
    assertThat(missing)
        .as("add these keys to src/main/resources/io/seciot/desktop/text/desktop.properties")
        .isEmpty();
  }

  private void collect(Matcher found, String prefix, Set<String> missing) {
    while (found.find()) {
      if (!texts.has(prefix + found.group(1))) {
        missing.add(prefix + found.group(1));
      }
    }
  }

  @Test
  void countsReadNaturally() {
    assertThat(texts.get("questions.effect", "Lock", 1, 0))
        .isEqualTo("Lock  ·  decides 1 finding and no provisions");
  }
}
