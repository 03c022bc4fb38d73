package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a team's own knowledge: one property, one countermeasure, one threat. */
class KnowledgeTest {

  private static final String VOCABULARY =
      """
      @prefix sec: <urn:seciot:vocab#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      sec:houseRule7 a sec:Property ;
        skos:prefLabel "House rule 7"@en ;
        sec:question "Is {name} built by house rule 7?"@en ;
        skos:definition "The rule for keypads."@en ;
        sec:appliesTo sec:Lock ;
        sec:section "House rules"@en ;
        sec:order 90010 ;
        sec:type "choice" ;
        sec:choice (
          [ sec:value "kept" ; skos:prefLabel "Kept"@en ]
          [ sec:value "broken" ; skos:prefLabel "Broken"@en ] ) .
      """;

  private static final String COUNTERMEASURE =
      """
      @prefix sec: <urn:seciot:vocab#> .
      @prefix cm: <urn:seciot:countermeasure:> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      cm:keep-house-rule-7 a sec:Countermeasure ;
        skos:prefLabel "Keep house rule 7"@en ;
        skos:definition "Build the keypad as the rule says."@en ;
        sec:steps ( "Read the rule."@en ) ;
        sec:test "Compare the keypad with the rule."@en ;
        sec:effort "days" ;
        sec:sets [ sec:property sec:houseRule7 ; sec:value "kept" ] .
      """;

  private static final String THREAT =
      """
      #+ title: The keypad of {lock} can be read
      #+ scenario: Someone watches the keypad of {lock} and learns the code.
      #+ stride: [I]
      #+ cwe: [CWE-200]
      #+ attacker: physical
      #+ skill: low
      #+ impact: medium
      #+ asks: [houseRule7]
      #+ provisions: []
      #+ countermeasures: [keep-house-rule-7]
      #+ falseAlarm: The keypad is not in view.
      PREFIX sec: <urn:seciot:vocab#>
      SELECT ?lock WHERE { ?lock a sec:Lock ; sec:houseRule7 "broken" . }
      """;

  private static final String EXAMPLES =
      """
      model:
        seciot: 1
        product: {name: Lock}
        elements:
          - {id: lock, kind: lock, name: Lock, facts: {houseRule7: broken}}
      fires: [{name: rule broken, on: [lock]}]
      silent: [{name: rule kept, with: {lock: {houseRule7: kept}}}]
      asks: [{name: nothing said, with: {lock: {houseRule7: null}}, on: [lock]}]
      """;

  private static final String MODEL =
      """
      {"seciot": 1, "product": {"name": "Lock"},
       "elements": [{"id": "lock", "kind": "lock", "name": "Lock",
                     "facts": {"houseRule7": "broken"}}]}
      """;

  private static final String OPEN_PORT =
      """
      {"seciot": 1, "product": {"name": "Lock"},
       "elements": [{"id": "lock", "kind": "lock", "name": "Lock"},
                    {"id": "swd", "kind": "debug-port", "name": "SWD", "in": "lock",
                     "facts": {"debugAccess": "open"}}]}
      """;

  private static final String MODEL_WITH_PACK =
      MODEL.replace("\"elements\"", "\"packs\": [\"pack\"], \"elements\"");

  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhatAWordMeans() {
    Run run = Run.seciot("knowledge", "words", "swd");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("SWD (Serial Wire Debug)", "debug port");
  }

  @Test
  void listsEveryWord() {
    assertThat(Run.seciot("knowledge", "words").out()).contains("\nTLS ", "\nroot of trust ");
  }

  @Test
  void suggestsTheWordThatWasMeant() {
    Run run = Run.seciot("knowledge", "words", "certficate");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Did you mean \"certificate\"");
  }

  @Test
  void aPackIsCheckedWithItsExamples() throws IOException {
    Run run = Run.seciot("knowledge", "check", pack());

    assertThat(run.notes()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 threat, 1 countermeasure, 1 property and 0 kinds");
  }

  @Test
  void namesAFixThatFixesNothing() throws IOException {
    Path pack = pack();
    Path file = pack.resolve("countermeasures/house.ttl");
    Files.writeString(
        file, Files.readString(file).replace("sec:value \"kept\"", "sec:value \"broken\""));
    Path threat = pack.resolve("threats/house/keypad-in-view.rq");
    Files.writeString(
        threat,
        Files.readString(threat)
            .replace("[keep-house-rule-7]", "[keep-house-rule-7, really-keep-house-rule-7]"));
    Files.writeString(
        pack.resolve("countermeasures/really.ttl"),
        COUNTERMEASURE.replace("cm:keep-house-rule-7", "cm:really-keep-house-rule-7"));

    Run run = Run.seciot("knowledge", "check", pack);

    assertThat(run.code()).isZero();
    assertThat(run.notes())
        .contains("cm:keep-house-rule-7 alone makes no threat vanish")
        .doesNotContain("cm:really");
  }

  @Test
  void aPackIsUsedBesideWhatIsBuiltIn() throws IOException {
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), MODEL);

    Run run = Run.seciot("check", "--pack", pack(), model);

    assertThat(run.out()).contains("can be read", "Keep house rule 7");
  }

  @Test
  void aModelNamesItsPacks() throws IOException {
    pack();
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), MODEL_WITH_PACK);
    Path other = Run.lock(Files.createDirectory(folder.resolve("other")));

    Run check = Run.seciot("check", model);
    Run both = Run.seciot("check", "--pack", folder.resolve("pack"), model);

    assertThat(check.notes()).isEmpty();
    assertThat(check.out()).contains("can be read", "Keep house rule 7");
    assertThat(both.out()).isEqualTo(check.out());
    assertThat(Run.seciot("validate", model).code()).isZero();
    assertThat(Run.seciot("explain", "keypad-in-view@lock", model).out()).contains("can be read");
    assertThat(Run.seciot("explain", "keypad-in-view", other).code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void aPackThatIsMissingStopsTheVerb() throws IOException {
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), MODEL_WITH_PACK);

    Run run = Run.seciot("check", model);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.notes())
        .contains("lock.seciot.json: packs: there is no folder \"pack\" beside the model")
        .hasLineCount(1);
  }

  @Test
  void aPackThatLinksElsewhereIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path models = Files.createDirectories(folder.resolve("models"));
    Files.createSymbolicLink(models.resolve("pack"), elsewhere);
    Path model = Files.writeString(models.resolve("lock.seciot.json"), MODEL_WITH_PACK);

    Run run = Run.seciot("check", model);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("leads out of the folder of the model").hasLineCount(1);
  }

  @Test
  void aFileThatLinksElsewhereIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "secret");
    Path pack = pack();
    Files.createSymbolicLink(pack.resolve("vocabulary/linked.ttl"), secret);

    Run run = Run.seciot("knowledge", "check", pack);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes())
        .contains("linked.ttl: it is a link that leads out of the pack")
        .doesNotContain("secret\"");
  }

  @Test
  void whatIsWrongIsSaidWithFileAndLine() throws IOException {
    Path pack = pack();
    Files.writeString(
        pack.resolve("threats/house/keypad-in-view.rq"), THREAT.replace("sec:Lock", "sec:Lok"));

    Run run = Run.seciot("knowledge", "check", pack);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("keypad-in-view.rq:13");
  }

  @Test
  void anExampleThatFailsIsNamed() throws IOException {
    Path pack = pack();
    Files.writeString(
        pack.resolve("threats/house/keypad-in-view.examples.yaml"),
        EXAMPLES.replace("houseRule7: kept", "houseRule7: broken"));

    Run run = Run.seciot("knowledge", "check", pack);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("silent: rule kept", "it fires on lock");
  }

  @Test
  void aPackRedefinesNothing() throws IOException {
    Path pack = pack();
    Files.writeString(
        pack.resolve("vocabulary/house.ttl"), VOCABULARY.replace("houseRule7", "secureBoot"));

    Run run = Run.seciot("check", "--pack", pack, Run.lock(folder));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("secureBoot exists already");
  }

  @Test
  void aFolderThatIsNotThereIsSaidInOneSentence() throws IOException {
    Run run = Run.seciot("check", "--pack", folder.resolve("nowhere"), Run.lock(folder));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("nowhere", "this is no folder").hasLineCount(1);
  }

  @Test
  void saysWhatAPackChangesForAModel() throws IOException {
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), MODEL);
    Path pack = pack();

    Run text = Run.seciot("knowledge", "diff", "built-in", pack, model);
    Run json = Run.seciot("knowledge", "diff", "built-in", pack, model, "--format", "json");
    Run back = Run.seciot("knowledge", "diff", pack, "built-in", model);

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains(
            "New findings (1)",
            "keypad-in-view@lock",
            "The threat is new.",
            "threats (1 added, 0 removed, 0 changed)",
            "House rule 7");
    assertThat(Schemas.problems("knowledge-diff", json.out())).isEmpty();
    assertThat(json.out()).contains("\"why\": \"threat-added\"");
    assertThat(back.out()).contains("Findings that are gone (1)", "The threat was removed.");
  }

  @Test
  void saysWhatAnotherVersionOfTheKnowledgeChanges() throws IOException {
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), OPEN_PORT);
    Path old = folder.resolve("old");
    copy(Path.of("../../threat-ontology/ontology"), old);
    Path threat = old.resolve("threats/device/open-debug-port.rq");
    Files.writeString(
        threat, Files.readString(threat).replace("debugAccess \"open\"", "debugAccess \"locked\""));

    Run same = Run.seciot("knowledge", "diff", "built-in", "built-in", model);
    Run run = Run.seciot("knowledge", "diff", old, "built-in", model);

    assertThat(same.out()).contains("Nothing differs");
    assertThat(run.notes()).isEmpty();
    assertThat(run.out())
        .contains("open-debug-port@swd", "The threat has another condition.", "(condition)");
  }

  /** The model has no interface to state this of, so that no verdict changes. */
  @Test
  void saysWhichProvisionsAreDecidedByAnotherRule() throws IOException {
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), OPEN_PORT);
    Path old = folder.resolve("old");
    copy(Path.of("../../threat-ontology/ontology"), old);
    Path rules = old.resolve("standards/en-303-645/assessment.yaml");
    Files.writeString(
        rules,
        "# One line more above.\n"
            + Files.readString(rules)
                .replace(
                    "good: [published]\n    brokenBy: [no-vulnerability-contact]",
                    "good: [published]"));

    Run run = Run.seciot("knowledge", "diff", old, "built-in", model);

    assertThat(run.notes()).isEmpty();
    assertThat(run.out())
        .containsPattern("requirements \\(0 added, 0 removed, 2 changed\\)")
        .contains("en-303-645-v2.1.1 5.2-1", "en-303-645-v3.1.3 5.2-1", "(deciding rule)");
  }

  @Test
  void aPackThatTheModelNamesIsTriedToo() throws IOException {
    Path model = Files.writeString(folder.resolve("lock.seciot.json"), MODEL_WITH_PACK);
    Path pack = pack();

    assertThat(Run.seciot("knowledge", "diff", "built-in", pack, model).out())
        .contains("New findings (1)", "keypad-in-view@lock");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private Path pack() throws IOException {
    Path pack = folder.resolve("pack");
    write(pack.resolve("vocabulary/house.ttl"), VOCABULARY);
    write(pack.resolve("countermeasures/house.ttl"), COUNTERMEASURE);
    write(pack.resolve("threats/house/keypad-in-view.rq"), THREAT);
    write(pack.resolve("threats/house/keypad-in-view.examples.yaml"), EXAMPLES);
    return pack;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
