package io.seciot.ontology.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          Lists.immutable.of(
              term("TLS", "Transport Layer Security"),
              term("CAN", "CAN FD"),
              term("Thread"),
              term("certificate"),
              term("certificate authority", "CA"),
              term("RS-485")));

  @Test
  void listsTermsByLabel() {
    assertThat(GLOSSARY.terms().collect(Term::label).castToList())
        .containsExactly("CAN", "certificate", "certificate authority", "RS-485", "Thread", "TLS");
  }

  @Test
  void findsATermByAnyOfItsLabelsInAnyCase() {
    assertThat(GLOSSARY.term(" tls ").map(Term::label)).contains("TLS");
    assertThat(GLOSSARY.term("transport layer security").map(Term::label)).contains("TLS");
    assertThat(GLOSSARY.term("certificates").map(Term::label)).contains("certificate");
    assertThat(GLOSSARY.term("firewall")).isEmpty();
  }

  @Test
  void takesTheLongestOfTwoTerms() {
    assertThat(marked("A certificate authority signs certificates."))
        .containsExactly("certificate authority", "certificates");
  }

  @Test
  void findsATermThatALineBreakDivides() {
    assertThat(marked("the certificate\n  authority")).containsExactly("certificate\n  authority");
  }

  @Test
  void tellsAbbreviationsFromWords() {
    assertThat(marked("It can be read on the CAN bus by a thread of Thread."))
        .containsExactly("CAN", "Thread");
  }

  @Test
  void findsWordsAtTheStartOfASentence() {
    assertThat(marked("Certificates expire.")).containsExactly("Certificates");
  }

  @Test
  void leavesPartsOfLongerWordsAndSettingsAlone() {
    assertThat(marked("CONFIG_TLS=y, use.TLS.now, --TLS, CANopen, CAs, RS-4850"))
        .containsExactly("CAs");
  }

  @Test
  void findsLabelsWithSigns() {
    assertThat(marked("over RS-485, TLS-protected (TLS)")).containsExactly("RS-485", "TLS", "TLS");
  }

  @Test
  void namesEachTermOnceForManyTexts() {
    assertThat(
            GLOSSARY
                .termsIn(List.of("TLS and a certificate", "another certificate"))
                .collect(Term::label)
                .castToList())
        .containsExactly("certificate", "TLS");
  }

  private static List<String> marked(String text) {
    return GLOSSARY
        .mentionsIn(text)
        .collect(mention -> text.substring(mention.start(), mention.end()))
        .castToList();
  }

  private static Term term(String label, String... others) {
    return new Term(label, label, Lists.immutable.with(others), "It is " + label + ".", null);
  }
}
