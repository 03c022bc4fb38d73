package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack that the page about knowledge of one's own teaches, built from its blocks. */
class DocumentedPackTest {

  private static final Path PAGE = Path.of("../../docs/knowledge/README.md");

  /** A block under a line that ends in the name of the file that it belongs into. */
  private static final Pattern BLOCK =
      Pattern.compile("In `([\\w./-]+)`:\n\n```\\w*\n(.*?)\n```\n", Pattern.DOTALL);

  private static final String MODEL =
      """
      {"seciot": 1, "product": {"name": "House"}, "packs": ["our-knowledge"],
       "elements": [{"id": "cabinet", "kind": "key-cabinet", "name": "Cabinet",
                     "facts": {"keypadView": "open"}}]}
      """;

  @TempDir private Path folder = Path.of("");
  private final List<String> files = new ArrayList<>();
  private Path pack = Path.of("");
  private Path model = Path.of("");

  @BeforeEach
  void buildPack() throws IOException {
    pack = folder.resolve("our-knowledge");
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      Path file = pack.resolve(block.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.group(2) + "\n");
      files.add(block.group(1));
    }
    model = Files.writeString(folder.resolve("house.seciot.json"), MODEL);
  }

  @Test
  void everyBlockNamesItsFile() throws IOException {
    long fences = Files.readString(PAGE).lines().filter(line -> line.startsWith("```")).count();

    // One block is the picture of the folder; each has two fences.
    assertThat(files).hasSize((int) fences / 2 - 1).doesNotHaveDuplicates().hasSize(8);
  }

  @Test
  void isSound() {
    Run run = Run.seciot("knowledge", "check", pack);

    assertThat(run.notes()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "1 threat, 1 countermeasure, 1 property, 1 kind, 1 word and 1 standard (house-rules)",
            "rates risk by a policy of its own");
  }

  @Test
  void judgesByItsThreatAndItsStandard() {
    Run check = Run.seciot("check", "--fail-on", "none", model);
    Run verdicts = Run.seciot("verdicts", model, "--standard", "house-rules");

    assertThat(check.notes()).isEmpty();
    assertThat(check.out()).contains("The code of Cabinet can be watched", "Cover the keypad");
    assertThat(verdicts.out())
        .contains("Our house rules 2026", "H1", "not met", "keypad-in-view@cabinet", "H3");
  }

  @Test
  void saysWhatIsWrongInAStandard() throws IOException {
    Path standard = pack.resolve("standards/house-rules.json");
    Files.writeString(standard, Files.readString(standard).replace("\"5.1-1\"", "\"5.99-1\""));

    Run run = Run.seciot("knowledge", "check", pack);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes())
        .contains("house-rules.json:", "there is no provision \"5.99-1\"")
        .hasLineCount(1);
  }
}
