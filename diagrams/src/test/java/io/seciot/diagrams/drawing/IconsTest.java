package io.seciot.diagrams.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * This module cannot depend on the one that loads the vocabulary, so the files are read as text.
 */
class IconsTest {

  private static final Path KINDS = Path.of("../threat-ontology/ontology/vocabulary/kinds");
  private static final Pattern KIND =
      Pattern.compile(
          "sec:(\\w+) a sec:Kind ;\\s+rdfs:subClassOf sec:(\\w+) ;(.*?)\\n(?=\\n|$)",
          Pattern.DOTALL);

  @Test
  void everyKindThatIsDrawnHasAnIconOfItsOwn() throws IOException {
    Map<String, String> seen = new HashMap<>();
    List<String> kinds = drawnKinds();
    assertThat(kinds).hasSizeGreaterThan(50).contains("microphone", "chip", "internet");
    for (String kind : kinds) {
      String path = Icons.of(kind, Symbol.Shape.PLAIN);
      assertThat(path)
          .as("draw an icon for " + kind + " in icons.properties")
          .isNotEqualTo(Icons.of("", Symbol.Shape.PLAIN));
      assertThat(seen.put(path, kind)).as("same icon as " + kind).isNull();
    }
  }

  private static List<String> drawnKinds() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(KINDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ttl")).sorted().toList()) {
        text.append(Files.readString(file)).append("\n\n");
      }
    }
    return KIND.matcher(text)
        .results()
        .filter(match -> !match.group(2).equals("Element") && !match.group(3).contains("sec:group"))
        .filter(match -> match.group(3).contains("sec:icon"))
        .map(IconsTest::id)
        .toList();
  }

  private static String id(MatchResult match) {
    return match.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
