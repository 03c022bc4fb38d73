package io.seciot.desktop.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import java.util.List;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class GlossaryViewModelTest {

  private static final Term TLS =
      new Term(
          "tls",
          "TLS",
          Lists.immutable.of("Transport Layer Security"),
          "Protects what is sent, with a certificate of the server.",
          null);
  private static final Term CERTIFICATE =
      new Term(
          "certificate", "certificate", Lists.immutable.empty(), "Says whose key it is.", null);
  private static final Term FUZZING =
      new Term("fuzzing", "fuzzing", Lists.immutable.empty(), "Trying random input.", null);

  private final GlossaryViewModel glossary =
      new GlossaryViewModel(new Glossary(Lists.immutable.of(TLS, CERTIFICATE, FUZZING)));

  @Test
  void showsEveryWordAndReadsNone() {
    assertThat(shown()).containsExactly("certificate", "fuzzing", "TLS");
    assertThat(glossary.selectedProperty().get()).isEmpty();
  }

  @Test
  void findsNamesFirstAndThenMeanings() {
    glossary.queryProperty().set(" Certificate");
    assertThat(shown()).containsExactly("certificate", "TLS");
    assertThat(glossary.selectedProperty().get()).contains(CERTIFICATE);

    glossary.queryProperty().set("t");
    assertThat(shown()).startsWith("TLS");
    glossary.queryProperty().set("layer");
    assertThat(shown()).containsExactly("TLS");
    glossary.queryProperty().set("nothing has this");
    assertThat(shown()).isEmpty();
    assertThat(glossary.selectedProperty().get()).isEmpty();
  }

  @Test
  void readsAWordThatIsNotAmongThoseFound() {
    glossary.queryProperty().set("fuzz");
    glossary.read(TLS);

    assertThat(glossary.queryProperty().get()).isEmpty();
    assertThat(glossary.selectedProperty().get()).contains(TLS);
  }

  private List<String> shown() {
    return glossary.shownProperty().get().collect(Term::label).castToList();
  }
}
