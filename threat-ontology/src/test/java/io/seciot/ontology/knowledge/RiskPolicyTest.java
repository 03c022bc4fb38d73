package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskPolicyTest {

  private static final String MATRIX =
      """
      matrix:
        - [low, low, low, low, low]
        - [low, low, low, low, low]
        - [low, low, low, low, low]
        - [low, low, low, low, low]
        - [low, low, low, low, critical]
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void replacesTheSectionsThatThePackNames() throws IOException, ProblemException {
    RiskPolicy ours = BuiltInKnowledge.load().policy();

    RiskPolicy theirs = load(pack("one", MATRIX));

    assertThat(theirs.severity(Level.HIGH, Level.VERY_HIGH)).isEqualTo(Severity.LOW);
    assertThat(theirs.severity(Level.VERY_HIGH, Level.VERY_HIGH)).isEqualTo(Severity.CRITICAL);
    assertThat(theirs.position()).isEqualTo(ours.position());
    assertThat(theirs.fleet()).isEqualTo(ours.fleet());
  }

  @Test
  void addsStepsOnlyForWhatReachesManyUnits() throws IOException, ProblemException {
    RiskPolicy.Fleet fleet =
        load(pack("one", "fleet: {reachedFrom: [internet], adds: {100: 1, 5000: 2}}")).fleet();

    assertThat(fleet.steps("internet", 99)).isZero();
    assertThat(fleet.steps("internet", 100)).isEqualTo(1);
    assertThat(fleet.steps("internet", 1_000_000)).isEqualTo(2);
    assertThat(fleet.steps("physical", 1_000_000)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour: red                               | :1: colour: there is no such section
          'skill: {low: 1, medium: 0}'              | :1: skill.high: it is missing
          'skill: {low: 9, medium: 0, high: -1}'    | no whole number from -4 to 4
          'matrix: [[low]]'                         | the matrix has 1 rows and needs 5
          'data: {colour: {red: high}}'             | data.colour: the word is not known here
          'data: {integrity: {huge: high}}'         | data.integrity.huge: the word is not known
          'data: {integrity: {low: awful}}'         | "awful" is not known
          'fleet: {reachedFrom: [moon], adds: {}}'  | fleet.reachedFrom.moon: the word is not known
          'fleet: {reachedFrom: [], adds: {x: 1}}'  | this is no number of units
          'exploited: {adds: 1}'                    | exploited.anyFlaw: the field is missing
          'skill: ['                                | the syntax is wrong
          """)
  void saysWhatIsWrongAndWhere(String policy, String complaint) throws IOException {
    Path pack = pack("one", policy);

    assertThatThrownBy(() -> load(pack))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("risk.yaml")
        .hasMessageContaining(complaint);
  }

  @Test
  void refusesASecondPolicy() throws IOException {
    Path one = pack("one", MATRIX);
    Path two = pack("two", MATRIX);

    assertThatThrownBy(() -> BuiltInKnowledge.load(Lists.immutable.of(one, two)))
        .hasMessageContaining("a risk policy is given a second time")
        .hasMessageContaining(one.toString())
        .hasMessageContaining(two.toString());
  }

  private Path pack(String name, String policy) throws IOException {
    Path pack = folder.resolve(name);
    Files.createDirectories(pack.resolve("policy"));
    Files.writeString(pack.resolve("policy/risk.yaml"), policy);
    return pack;
  }

  private static RiskPolicy load(Path pack) throws ProblemException {
    return BuiltInKnowledge.load(Lists.immutable.of(pack)).policy();
  }
}
