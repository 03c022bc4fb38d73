package io.seciot.ontology.knowledge;

import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.Assessment;
import io.seciot.ontology.standards.Standard;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * All that the product knows, in one language. Immutable and safe to share.
 *
 * @param threats by family and id
 * @param countermeasures by id
 * @param sentences what a proof prints for each derived property; {subject} and {object} are names
 * @param assessment the standards and what decides their provisions
 * @param policy how risk is rated
 * @param glossary the words of the trade and what they mean
 * @param phrases the sentences that reasoning makes, in the same language
 * @param translations the same in other languages
 */
public record Knowledge(
    Vocabulary vocabulary,
    ImmutableList<Threat> threats,
    ImmutableMap<String, Countermeasure> countermeasures,
    ImmutableMap<String, String> sentences,
    Assessment assessment,
    RiskPolicy policy,
    Glossary glossary,
    Phrases phrases,
    Translations translations) {

  /**
   * The same in another language. What has not been translated stays English, and so does
   * everything in a language that there are no words in. The first call for a language reads it,
   * which takes a moment.
   */
  public Knowledge in(Locale language) {
    Phrases wanted = Phrases.in(language);
    return wanted == phrases ? this : translations.in(wanted);
  }

  /** The standards that are known, one entry an edition, the newest first. */
  public ImmutableList<Standard> standards() {
    return assessment.standards();
  }

  /** The threat with this id, if there is one. */
  public Optional<Threat> threat(String id) {
    return threats.detectOptional(threat -> threat.id().equals(id));
  }

  /** The same with some of the threats, in this language. */
  public Knowledge withThreats(ImmutableList<Threat> some) {
    return new Knowledge(
        vocabulary,
        some,
        countermeasures,
        sentences,
        assessment,
        policy,
        glossary,
        phrases,
        translations);
  }
}
