package io.seciot.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownIconTest {

  @Test
  void everyBuiltInKindShowsItsOwnIcon() {
    for (Kind kind : BuiltInKnowledge.load().vocabulary().kinds()) {
      assertThat(KnownIcon.of(kind.icon())).as(kind.id()).isEqualTo(kind.icon());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mdi2k-key-of-the-house", "fa-key", "key", ""})
  void aNameOfNoIconShowsAGeneralOne(String name) {
    assertThat(KnownIcon.of(name)).isEqualTo(KnownIcon.GENERAL);
  }
}
