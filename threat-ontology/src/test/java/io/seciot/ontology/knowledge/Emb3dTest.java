package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * MITRE EMB3D is mapped whole: each of its properties to words of ours, each of its threats to a
 * threat of ours, and the page that says so agrees with the data.
 */
class Emb3dTest {

  private static final int THREATS_OF_EMB3D = 81;
  private static final int PROPERTIES_OF_EMB3D = 59;

  private static final Pattern TID = Pattern.compile("TID-\\d+");
  private static final Pattern WORD = Pattern.compile("`([\\w-]+)`");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([PT]ID-\\d+) \\| ([^|]+) \\| ([^|]+) \\|(?: ([^|]+) \\|)?$");

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final String PAGE = page();

  @Test
  void thePageListsEveryPropertyAndEveryThreatOnce() {
    assertThat(rows("PID")).extracting(row -> row.group(1)).hasSize(PROPERTIES_OF_EMB3D);
    assertThat(rows("PID")).extracting(row -> row.group(1)).doesNotHaveDuplicates();
    assertThat(rows("TID")).extracting(row -> row.group(1)).hasSize(THREATS_OF_EMB3D);
    assertThat(rows("TID")).extracting(row -> row.group(1)).doesNotHaveDuplicates();
  }

  @Test
  void propertiesLeadToEveryThreatAndToNoOther() {
    Set<String> reached =
        rows("PID").stream().flatMap(row -> found(TID, row.group(4))).collect(Collectors.toSet());

    assertThat(reached)
        .isEqualTo(rows("TID").stream().map(row -> row.group(1)).collect(Collectors.toSet()));
  }

  @Test
  void everyThreatOfEmb3dIsNamedByAThreatOfOurs() {
    assertThat(rows("TID"))
        .extracting(row -> row.group(1))
        .allMatch(ours()::containsKey, "some threat names it in its header (emb3d:)");
  }

  @Test
  void ourThreatsNameOnlyWhatEmb3dHas() {
    Set<String> known = rows("TID").stream().map(row -> row.group(1)).collect(Collectors.toSet());

    assertThat(ours().keySet()).isSubsetOf(known);
  }

  @Test
  void thePageNamesTheThreatsOfOursThatNameATid() {
    Map<String, Set<String>> ours = ours();
    List<String> wrong =
        rows("TID").stream()
            .filter(row ->
                !found(WORD, row.group(3))
                    .collect(Collectors.toSet())
                    .equals(ours.getOrDefault(row.group(1), Set.of())))
            .map(row -> pasteable(row, ours))
            .toList();

    assertThat(wrong).as("put these rows into docs/knowledge/emb3d.md").isEmpty();
  }

  @Test
  void everyPropertyOfEmb3dHasAWordOfOurs() {
    assertThat(rows("PID"))
        .allSatisfy(row -> {
          assertThat(found(WORD, row.group(3)))
              .as(row.group(1) + " names properties of the vocabulary")
              .allMatch(id -> KNOWLEDGE.vocabulary().property(id).isPresent());
          assertThat(row.group(3)).as(row.group(1)).containsPattern("`|kind|derived|object");
        });
  }

  private static String pasteable(MatchResult row, Map<String, Set<String>> ours) {
    return "| %s | %s | %s |"
        .formatted(
            row.group(1),
            row.group(2),
            ours.getOrDefault(row.group(1), Set.of()).stream()
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(", ")));
  }

  private static List<MatchResult> rows(String sort) {
    return ROW.matcher(PAGE).results().filter(row -> row.group(1).startsWith(sort)).toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(m.groupCount()));
  }

  /** Ids of our threats by the TID that they name. */
  private static Map<String, Set<String>> ours() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Threat threat : KNOWLEDGE.threats()) {
      for (String tid : threat.references().emb3d()) {
        found.computeIfAbsent(tid, id -> new TreeSet<>()).add(threat.id());
      }
    }
    return found;
  }

  private static String page() {
    try {
      return Files.readString(Path.of("../docs/knowledge/emb3d.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
