package io.seciot.model.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.ProblemException;
import io.seciot.model.Profile;
import io.seciot.model.SampleModel;
import io.seciot.model.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text survives; any damage is refused with a sentence and never with a crash. */
class ModelFilesPropertiesTest {

  @Property(tries = 120)
  void readsBackAnyText(@ForAll("texts") String text, @ForAll boolean yaml) throws Exception {
    String name = yaml ? "m.yaml" : "m.json";
    Architecture model = SampleModel.make();
    Profile profile =
        model
            .product()
            .profile()
            .withName(text)
            .withDescription(text)
            .withFact("note", Fact.drawn("a" + text));
    Architecture noted =
        model.with(
            model
                .product()
                .withProfile(
                    profile.withFact(
                        text.isEmpty() ? "x" : text,
                        Fact.drawn(Value.of(java.util.List.of(text))))));

    byte[] written = ModelFiles.bytes(noted, name);

    assertThat(ModelFiles.read(name, new ByteArrayInputStream(written))).isEqualTo(noted);
  }

  @Property(tries = 120)
  void refusesDamageWithASentence(
      @ForAll boolean yaml,
      @ForAll("places") double place,
      @ForAll byte damage,
      @ForAll boolean cut)
      throws IOException {
    String name = yaml ? "m.yaml" : "m.json";
    byte[] file = ModelFiles.bytes(SampleModel.make(), name);
    int at = (int) (place * file.length);
    byte[] damaged = cut ? java.util.Arrays.copyOf(file, at) : file.clone();
    if (!cut) {
      damaged[at] = damage;
    }

    try {
      Architecture read = ModelFiles.read(name, new ByteArrayInputStream(damaged));
      assertThat(ModelFiles.read(name, new ByteArrayInputStream(ModelFiles.bytes(read, name))))
          .isEqualTo(read);
    } catch (ProblemException refused) {
      assertThat(refused.getMessage())
          .startsWith(name)
          .endsWith(".")
          .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]")
          .doesNotContainPattern("(?i)jackson|parser|exception|REDACTED");
    }
  }

  @Property(tries = 120)
  void refusesRubbishWithASentence(@ForAll byte[] rubbish, @ForAll boolean yaml)
      throws IOException {
    String name = yaml ? "m.yaml" : "m.json";

    try {
      ModelFiles.read(name, new ByteArrayInputStream(rubbish));
      throw new AssertionError("rubbish was read: " + new String(rubbish, UTF_8));
    } catch (ProblemException refused) {
      assertThat(refused.getMessage()).startsWith(name).endsWith(".");
    }
  }

  /** Half arbitrary, half what YAML and JSON have a meaning for. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "",
            " ",
            "true",
            "True",
            "on",
            "off",
            "yes",
            "No",
            "null",
            "~",
            "1",
            "01",
            "1.0",
            "1e5",
            "+1",
            "-",
            "- a",
            "? x",
            ": ",
            "a: b",
            "#",
            "a #b",
            "a#b",
            "'",
            "\"",
            "'a'",
            "\\",
            "[a]",
            "{a: 1}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            ",",
            "<<",
            "=",
            "0x1F",
            "0b1",
            "1_000",
            "1:30",
            ".inf",
            ".nan",
            "2026-01-31",
            "---",
            "...",
            "a\nb",
            "a\n",
            "\na",
            "\n",
            " a",
            "a ",
            "a\tb",
            "\t",
            "a\r\nb",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u00a0",
            "\uD83D\uDD12",
            "a: ",
            "a:",
            "key:\n  - x",
            "x".repeat(500),
            "word ".repeat(60),
            "0777",
            "y",
            "N",
            "-.inf",
            "12:30:45",
            "!!str a",
            "a\u001b[0m");
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(40).filter(ModelFilesPropertiesTest::isText);
    return Arbitraries.oneOf(words, any);
  }

  /** Half a surrogate pair is no text and has no bytes in UTF-8. */
  private static boolean isText(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 0.99);
  }
}
