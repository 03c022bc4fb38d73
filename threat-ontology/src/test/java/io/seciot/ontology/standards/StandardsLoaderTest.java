package io.seciot.ontology.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsLoaderTest {

  private static final String RULES = "ontology/standards/en-303-645/assessment.yaml";

  @ParameterizedTest
  @CsvSource({"en-303-645-v3.1.3, 78, 36, 42", "en-303-645-v2.1.1, 68, 33, 35"})
  void carriesEveryProvisionOfBothEditions(
      String standard, int all, int mandatory, int recommended) {
    ImmutableList<Provision> provisions =
        Drawing.ASSESSMENT.standards().detect(s -> s.id().equals(standard)).provisions();

    assertThat(provisions.collect(Provision::id).distinct()).hasSize(all);
    assertThat(provisions.count(p -> p.level() == ProvisionLevel.MANDATORY)).isEqualTo(mandatory);
    assertThat(provisions.count(p -> p.level() == ProvisionLevel.RECOMMENDED))
        .isEqualTo(recommended);
  }

  @Test
  void hasSomethingThatDecidesEachProvision() {
    for (Edition edition : Drawing.ASSESSMENT.editions()) {
      assertThat(edition.entries().castToList())
          .allSatisfy(entry ->
              assertThat(entry.parts().flatCollect(part -> part.rule().checks()))
                  .as(entry.provision().id())
                  .isNotEmpty());
    }
  }

  @Test
  void readsAConditionOrFeatureBehindEachMarkOfAStatus() {
    for (Edition edition : Drawing.ASSESSMENT.editions()) {
      assertThat(edition.entries().castToList())
          .allSatisfy(entry ->
              assertThat(entry.needs().isEmpty())
                  .as(entry.provision().id() + " " + entry.provision().status())
                  .isEqualTo(entry.provision().status().length() == 1));
    }
  }

  @Test
  void namesOnlyThreatsThatExist() {
    assertThat(Drawing.KNOWLEDGE.threats().collect(Threat::id))
        .containsAll(Drawing.ASSESSMENT.breakingThreats());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "property: recommendationsJustified | property: reasonsWritten"
            + " | there is no property \"reasonsWritten\"",
        "good: [recorded] | good: [noted] | \"noted\" is no value of \"recommendationsJustified\"",
        "kinds: [firmware-update] | kinds: [patch] | there is no kind \"patch\"",
        "some: network-updates | some: air-updates | there is no group \"air-updates\"",
        "a: passwords | a: passphrases | there is no sign \"passphrases\"",
        "exposure: [internet] | exposure: [space] | it names an unknown exposure",
        "5.0-1: | 9.9-9: | nothing decides provision 5.0-1",
        "onlyByTest: true | onlyInTest: true | there is no such field",
        "within: updates | within: automatic-updates | it is within a sign that is within another",
        "every: device-code | every: debug-ports"
            + " | \"hardcodedSecrets\" cannot be stated of a debug-port"
      })
  void refusesRulesThatNameWhatDoesNotExist(String right, String wrong, String reason) {
    assertThat(problems(rules -> rules.replace(right, wrong)).collect(Problem::reason))
        .contains(reason);
  }

  @Test
  void refusesAValueThatBreaksAProvisionAndExcusesItToo() {
    ImmutableList<Problem> problems =
        problems(rules -> rules.replace("good: [asked, not-needed]", "good: [asked]"));

    assertThat(problems.collect(Problem::reason).distinct())
        .containsExactly(
            "\"not-needed\" breaks it and would make it not applicable by the sign \"consent\"");
  }

  @Test
  void saysInWhichFileAndLineAProblemIs() {
    Problem problem = problems(rules -> "basis: devices\nbasis: devices\n").getFirst();

    assertThat(problem.file()).isEqualTo(RULES);
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void refusesAMissingFile() {
    ProblemException missing =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                new StandardsLoader(_ -> null)
                    .load(Drawing.KNOWLEDGE.vocabulary(), Phrases.ENGLISH));

    assertThat(missing.problems().getFirst().reason()).isEqualTo("the file is missing");
  }

  private static ImmutableList<Problem> problems(UnaryOperator<String> change) {
    StandardsLoader loader =
        new StandardsLoader(
            file -> file.equals(RULES) ? stream(change.apply(builtIn(file))) : open(file));
    return catchThrowableOfType(
            ProblemException.class,
            () -> loader.load(Drawing.KNOWLEDGE.vocabulary(), Phrases.ENGLISH))
        .problems();
  }

  private static String builtIn(String file) {
    try (InputStream content = open(file)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(StandardsLoader.class.getClassLoader().getResourceAsStream(file));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
