package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** Threats refer to entries that the public lists of weaknesses and attack patterns have. */
class ReferencesTest {

  private static final List<Threat> THREATS = BuiltInKnowledge.load().threats().castToList();

  @Test
  void everyThreatNamesAWeakness() {
    assertThat(THREATS)
        .filteredOn(threat -> threat.references().cwe().isEmpty())
        .as("name at least one CWE in their headers")
        .extracting(Threat::id)
        .isEmpty();
  }

  @Test
  void everyWeaknessExists() {
    Set<String> known = Words.listed("cwe-ids.txt");

    assertThat(THREATS)
        .allSatisfy(threat -> exist(threat, "CWE-", threat.references().cwe(), known));
  }

  @Test
  void everyAttackPatternExists() {
    Set<String> known = Words.listed("capec-ids.txt");

    assertThat(THREATS)
        .allSatisfy(threat -> exist(threat, "CAPEC-", threat.references().capec(), known));
  }

  @Test
  void noReferenceIsGivenTwice() {
    assertThat(THREATS)
        .allSatisfy(threat -> {
          assertThat(threat.references().cwe().castToList())
              .as(threat.id())
              .doesNotHaveDuplicates();
          assertThat(threat.references().capec().castToList())
              .as(threat.id())
              .doesNotHaveDuplicates();
        });
  }

  private static void exist(
      Threat threat, String prefix, ImmutableList<String> ids, Set<String> known) {
    assertThat(ids.castToList())
        .as("%s refers to entries that the list has and has not withdrawn", threat.id())
        .allMatch(id -> id.startsWith(prefix) && known.contains(id.substring(prefix.length())));
  }
}
