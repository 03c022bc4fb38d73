package io.seciot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.model.Profile;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Planted flaws are found by name, fixed ones are not, and no sound part is accused. */
class ExamplesTest {

  private static final int MOST_FINDINGS_PER_ELEMENT = 3;
  private static final int MOST_FINDINGS_PER_BARE_ELEMENT = 2;

  static List<String> flawed() {
    return Examples.FLAWED;
  }

  static List<String> hardened() {
    return Examples.FLAWED.stream().map(name -> name + "-hardened").toList();
  }

  static List<String> all() {
    List<String> all = new ArrayList<>(flawed());
    all.addAll(hardened());
    return all;
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void findsThePlantedFlaws(String name) throws IOException {
    List<String> planted = expected(name, "mustFind");

    assertThat(planted).hasSizeGreaterThan(5);
    assertThat(confirmed(name)).containsAll(planted);
  }

  @ParameterizedTest
  @MethodSource("all")
  void accusesNoSoundPart(String name) throws IOException {
    List<String> sound = expected(name, "mustNotFind");

    assertThat(sound).hasSizeGreaterThan(5);
    assertThat(confirmed(name)).doesNotContainAnyElementsOf(sound);
  }

  @ParameterizedTest
  @MethodSource("hardened")
  void findsNothingGraveWhereTheFlawsAreFixed(String name) {
    List<String> grave =
        analysis(name)
            .findings()
            .select(finding -> finding.isOpen() && isConfirmed(finding))
            .select(finding -> finding.severity().compareTo(Severity.HIGH) >= 0)
            .collect(Finding::id)
            .castToList();

    assertThat(grave).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void asksWhatIsUnknown(String name) {
    assertThat(analysis(name).questions().castToList()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void mentionsOnlyWhatIsInTheModel(String name) throws IOException {
    Architecture model = Examples.model(name);
    List<String> mentioned = expected(name, "mustFind");
    mentioned.addAll(expected(name, "mustNotFind"));

    assertThat(mentioned)
        .allSatisfy(id -> {
          String[] parts = id.split("@", 2);
          assertThat(Examples.KNOWLEDGE.threat(parts[0])).as(parts[0]).isPresent();
          assertThat(model.item(parts[1])).as(parts[1]).isPresent();
        });
  }

  @Test
  void doesNotDrownTheReaderInFindings() {
    int elements = Examples.model("smart-lock").elements().size();

    assertThat(analysis("smart-lock").findings().castToList())
        .hasSizeLessThanOrEqualTo(MOST_FINDINGS_PER_ELEMENT * elements);
  }

  /** Who has only drawn kinds and flows is asked, and not shouted at. */
  @ParameterizedTest
  @MethodSource("flawed")
  void asksRatherThanAccusesWhereNothingIsStated(String name) {
    Architecture bare = withoutFacts(Examples.model(name));

    Analysis analysis = Examples.freshReasoner().analyse(bare);

    assertThat(analysis.findings().castToList())
        .hasSizeLessThanOrEqualTo(MOST_FINDINGS_PER_BARE_ELEMENT * bare.elements().size())
        .noneMatch(ExamplesTest::isConfirmed);
    assertThat(analysis.questions().castToList()).hasSizeGreaterThan(bare.elements().size());
  }

  private static Architecture withoutFacts(Architecture model) {
    Architecture bare = model;
    for (Item item : model.items()) {
      Profile profile = item.profile();
      for (String property : item.facts().keysView()) {
        profile = profile.withoutFact(property);
      }
      bare = bare.with(item.withProfile(profile));
    }
    return bare;
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysTheSameEachTime(String name) {
    assertThat(Spelled.out(analysis(name))).isEqualTo(Spelled.out(analysis(name)));
  }

  private static Analysis analysis(String name) {
    return Examples.freshReasoner().analyse(Examples.model(name));
  }

  private static List<String> confirmed(String name) {
    return analysis(name)
        .findings()
        .select(ExamplesTest::isConfirmed)
        .collect(Finding::id)
        .castToList();
  }

  private static boolean isConfirmed(Finding finding) {
    return finding.confidence() == Confidence.CONFIRMED;
  }

  private static List<String> expected(String name, String list) throws IOException {
    JsonNode file =
        new ObjectMapper(new YAMLFactory())
            .readTree(Path.of("src/test/resources/acceptance", name + ".yaml").toFile());
    List<String> ids = new ArrayList<>();
    file.path(list).fieldNames().forEachRemaining(ids::add);
    return ids;
  }
}
